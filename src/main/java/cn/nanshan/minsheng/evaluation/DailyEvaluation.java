package cn.nanshan.minsheng.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What one person said of one project, collected by the supervision team (ACC-07).
 *
 * @param id its id
 * @param projectId the project
 * @param method how it was collected
 * @param respondent who was asked
 * @param satisfaction 1 to 5
 * @param fit how well the result fits what residents need, 1 to 5
 * @param opinion in words
 * @param evaluatedOn when
 * @param evaluatorId account of the evaluator
 * @param evaluatorName name of the evaluator
 * @param recordedAt when it was written down
 */
public record DailyEvaluation(UUID id, UUID projectId, Method method, Respondent respondent, int satisfaction, int fit,
		String opinion, LocalDate evaluatedOn, UUID evaluatorId, String evaluatorName, Instant recordedAt) {

	/** The five methods. */
	public enum Method {

		HOME_VISIT("入户走访"), STREET_TALK("社区随访"), PHONE_CALL("电话回访"), QUESTIONNAIRE("问卷"), DISCUSSION("专题座谈");

		private final String label;

		Method(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

	/** Who is asked. */
	public enum Respondent {

		BENEFICIARY("服务对象"), PROPOSER("需求提出人"), REPRESENTATIVE("居民代表"), NEIGHBOUR("周边居民"), OTHER("其他群众");

		private final String label;

		Respondent(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}

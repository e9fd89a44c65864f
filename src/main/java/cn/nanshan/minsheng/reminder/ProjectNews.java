package cn.nanshan.minsheng.reminder;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.nanshan.minsheng.project.ProjectMoved;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.workflow.News;
import cn.nanshan.minsheng.workflow.NewsKind;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells who wrote and who submitted a project how it fared. */
@Component
class ProjectNews {

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	ProjectNews(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	@EventListener
	void on(ProjectMoved moved) {
		sentence(moved.change().to()).ifPresent((sentence) -> tell(moved, sentence));
	}

	private void tell(ProjectMoved moved, String sentence) {
		this.jdbc.sql("select number, name, created_by, submitted_by from project where id = :id")
			.param("id", moved.project().value())
			.query((row, index) -> new News(
					people(row.getObject("created_by", UUID.class), row.getObject("submitted_by", UUID.class)),
					NewsKind.PROJECT, row.getString("number") + " " + row.getString("name") + "：" + sentence,
					"/projects/" + row.getString("number"), moved.by()))
			.list()
			.forEach(this.events::publishEvent);
	}

	private static Set<UUID> people(UUID... known) {
		return Stream.of(known).filter((it) -> it != null).collect(Collectors.toSet());
	}

	/** Returns what is worth telling; a step that opens a task tells itself. */
	private static Optional<String> sentence(ProjectState reached) {
		return Optional.ofNullable(switch (reached) {
			case PASSED -> "评议通过";
			case NOT_PASSED -> "评议不通过";
			case APPROVED -> "街道已批准立项";
			case RETURNED -> "街道退回，补正后可再报";
			case REJECTED -> "街道决定不予立项，可申请一次复议";
			case WITHDRAWN -> "已撤回";
			case CONTRACTED -> "合同已签订";
			case SUSPENDED -> "暂停实施";
			case TERMINATED -> "已终止";
			case ACCEPTED -> "验收合格";
			case RECTIFYING -> "验收要求整改";
			case ACCEPT_FAILED -> "验收不合格";
			case SETTLED -> "已结算";
			case ARCHIVED -> "已归档";
			default -> null;
		});
	}

}

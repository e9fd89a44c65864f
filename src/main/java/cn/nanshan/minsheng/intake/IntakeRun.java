package cn.nanshan.minsheng.intake;

import java.util.UUID;
import java.util.concurrent.Executor;

import cn.nanshan.minsheng.identity.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Takes the good rows of a list, handful by handful, beside the request that asked for
 * it. If it breaks off, what was taken stays taken and the rest can be continued.
 */
@Component
class IntakeRun {

	private static final Logger logger = LoggerFactory.getLogger(IntakeRun.class);

	private final IntakeTaking taking;

	private final Executor executor;

	IntakeRun(IntakeTaking taking, Executor applicationTaskExecutor) {
		this.taking = taking;
		this.executor = applicationTaskExecutor;
	}

	void begin(IntakeKind kind, UUID id, Actor actor) {
		this.executor.execute(() -> all(kind, id, actor));
	}

	private void all(IntakeKind kind, UUID id, Actor actor) {
		try {
			while (this.taking.handful(kind, id, actor)) {
				logger.debug("Intake {} goes on", id);
			}
			this.taking.finish(id);
		}
		catch (RuntimeException ex) {
			logger.error("Intake {} of {} broke off: {}", id, kind.key(), ex.getClass().getName());
		}
	}

}

package cn.nanshan.minsheng.startup;

import java.util.List;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells the chapters that have not been told yet, and says how far it is. */
@Component
@ConditionalOnBooleanProperty("minsheng.demo")
class DemoStory implements ApplicationRunner {

	private final List<DemoChapter> chapters;

	private final JdbcClient database;

	private final TransactionOperations transaction;

	DemoStory(List<DemoChapter> chapters, JdbcClient database, TransactionOperations transaction) {
		this.chapters = chapters;
		this.database = database;
		this.transaction = transaction;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		List<String> told = this.database.sql("select title from demo_chapter").query(String.class).list();
		int number = 0;
		for (DemoChapter chapter : this.chapters) {
			number++;
			if (!told.contains(chapter.title())) {
				System.out.println("正在写入演示数据 " + number + "/" + this.chapters.size() + "：" + chapter.title() + " …");
				this.transaction.executeWithoutResult((status) -> tell(chapter));
			}
		}
	}

	private void tell(DemoChapter chapter) {
		chapter.tell();
		this.database.sql("insert into demo_chapter (title) values (:title)").param("title", chapter.title()).update();
	}

}

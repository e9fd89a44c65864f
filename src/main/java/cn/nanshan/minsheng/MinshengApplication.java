package cn.nanshan.minsheng;

import cn.nanshan.minsheng.startup.ConsoleWords;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the system that runs the community micro-projects of Nanshan District. */
@SpringBootApplication
@EnableScheduling
public class MinshengApplication {

	public static void main(String[] args) {
		ConsoleWords.makeReadable();
		SpringApplication.run(MinshengApplication.class, args);
	}

}

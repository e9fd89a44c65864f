package cn.nanshan.minsheng;

import cn.nanshan.minsheng.startup.Launch;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Starts the system that runs the community micro-projects of Nanshan District. Beans go
 * by their full names, because two features may each have a {@code MeetingController}.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class MinshengApplication {

	public static void main(String[] args) {
		Launch.run(new SpringApplication(MinshengApplication.class), args);
	}

}

package cn.nanshan.minsheng;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the system that runs the community micro-projects of Nanshan District. */
@SpringBootApplication
public class MinshengApplication {

	public static void main(String[] args) {
		SpringApplication.run(MinshengApplication.class, args);
	}

}

package cn.nanshan.minsheng.project;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/** Identity of a project; people use its number. */
@Embeddable
public record ProjectId(UUID value) implements Serializable {

	public static ProjectId next() {
		return new ProjectId(UUID.randomUUID());
	}

}

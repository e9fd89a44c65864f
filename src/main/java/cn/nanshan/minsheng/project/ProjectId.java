package cn.nanshan.minsheng.project;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Identity of a project; people use its number. */
@Embeddable
public record ProjectId(@Column(name = "id") UUID value) implements Serializable {

	public static ProjectId next() {
		return new ProjectId(UUID.randomUUID());
	}

}

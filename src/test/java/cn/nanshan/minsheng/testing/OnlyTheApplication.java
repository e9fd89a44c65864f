package cn.nanshan.minsheng.testing;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * Keeps sample controllers and configurations of single tests out of the shared context;
 * the fixtures of this package stay in.
 */
class OnlyTheApplication extends TypeExcludeFilter {

	@Override
	public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
		return reader.getResource().getURL().getPath().contains("/test-classes/")
				&& !reader.getClassMetadata().getClassName().startsWith(getClass().getPackageName() + ".");
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof OnlyTheApplication;
	}

	@Override
	public int hashCode() {
		return OnlyTheApplication.class.hashCode();
	}

}

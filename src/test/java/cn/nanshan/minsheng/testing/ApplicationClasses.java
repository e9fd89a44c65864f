package cn.nanshan.minsheng.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The application's own classes as a test of the code reads them, read once for all. */
public final class ApplicationClasses {

	private ApplicationClasses() {
	}

	/** Returns every class outside the tests; the first call reads them. */
	public static JavaClasses all() {
		return Holder.ALL;
	}

	private static final class Holder {

		private static final JavaClasses ALL = new ClassFileImporter()
			.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages("cn.nanshan.minsheng");

	}

}

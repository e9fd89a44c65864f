package cn.nanshan.minsheng.web;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/**
 * Gives templates {@code #fmt} for figures and dates and {@code #ui} for the fragments.
 */
@Component
class UiDialect extends AbstractDialect implements IExpressionObjectDialect {

	private static final Formats FORMATS = new Formats();

	private static final Ui UI = new Ui();

	UiDialect() {
		super("minsheng");
	}

	@Override
	public IExpressionObjectFactory getExpressionObjectFactory() {
		return new IExpressionObjectFactory() {

			@Override
			public Set<String> getAllExpressionObjectNames() {
				return Set.of("fmt", "ui");
			}

			@Override
			public @Nullable Object buildObject(IExpressionContext context, String name) {
				return name.equals("fmt") ? FORMATS : name.equals("ui") ? UI : null;
			}

			@Override
			public boolean isCacheable(String name) {
				return true;
			}

		};
	}

}

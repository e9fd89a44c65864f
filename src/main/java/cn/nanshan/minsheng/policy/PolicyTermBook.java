package cn.nanshan.minsheng.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the figures in force. A street's own figure goes before the district's where it
 * is stricter; one that is looser than the district's does not count.
 */
@Component
public class PolicyTermBook {

	private final JdbcClient jdbc;

	PolicyTermBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the figures of a day in a street, or of the district for no street. */
	public PolicyTerms on(LocalDate date, @Nullable String streetCode) {
		List<Term> known = this.jdbc.sql("""
				select distinct on (scope, key) scope, key, valid_from, value, source from policy_term
				where valid_from <= :date and (scope = 'D' or scope = :street)
				order by scope, key, valid_from desc
				""").param("date", date).param("street", streetCode).query(PolicyTermBook::term).list();
		Map<TermKey, Term> terms = new EnumMap<>(TermKey.class);
		known.stream()
			.sorted(Comparator.comparing((Term term) -> !term.isOfDistrict()))
			.forEach((term) -> terms.merge(term.key(), term, PolicyTermBook::narrow));
		return new PolicyTerms(date, terms);
	}

	/** Returns every figure ever set, newest first within its key. */
	public List<Term> history() {
		return this.jdbc.sql("select scope, key, valid_from, value, source from policy_term")
			.query(PolicyTermBook::term)
			.list()
			.stream()
			.sorted(Comparator.comparing(Term::key)
				.thenComparing(Term::scope)
				.thenComparing(Term::validFrom, Comparator.reverseOrder()))
			.toList();
	}

	/**
	 * Returns what is wrong with a figure that a street wants to set from a day on, empty
	 * if it can be read and keeps to the district's bounds.
	 */
	public Optional<String> refusal(TermKey key, String value, LocalDate from, String streetCode) {
		Optional<StreetFigure> figure = StreetFigure.of(key);
		if (figure.isEmpty()) {
			return Optional.of(key.label() + "不由街道制度规定");
		}
		if (!figure.get().fits(value)) {
			return Optional.of("%s：“%s”不对，应为%s".formatted(key.label(), value, figure.get().shape().words()));
		}
		Term wanted = new Term(streetCode, key, from, value, "");
		Term district = on(from, null).term(key);
		return key.setter().lets(wanted, district) ? Optional.empty() : Optional
			.of("%s：%s 超出区定的 %s，%s".formatted(key.label(), value, district.value(), key.setter().label()));
	}

	/**
	 * Sets a street's own figure from a day on. Whether it keeps to the bounds was asked
	 * before; one that does not would not count.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void set(Term term) {
		this.jdbc.sql("""
				insert into policy_term (scope, key, valid_from, value, source)
				values (:scope, :key, :from, :value, :source)
				""")
			.param("scope", term.scope())
			.param("key", term.key().name())
			.param("from", term.validFrom())
			.param("value", term.value())
			.param("source", term.source())
			.update();
	}

	private static Term narrow(Term district, Term street) {
		return district.key().setter().lets(street, district) ? street : district;
	}

	private static Term term(java.sql.ResultSet row, int index) throws java.sql.SQLException {
		return new Term(row.getString("scope"), TermKey.valueOf(row.getString("key")),
				row.getObject("valid_from", LocalDate.class), row.getString("value"), row.getString("source"));
	}

}

package cn.nanshan.minsheng.organization;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks up streets and communities. They change once in years, so they are read once and
 * kept until {@link #forget()}.
 */
@Component
public class Places {

	/** What stands in place of a community where the whole street is meant. */
	private static final String STREET_WIDE = "街道统筹";

	private final JdbcClient jdbc;

	private final AtomicReference<@Nullable Register> known = new AtomicReference<>();

	Places(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the eight streets in the order of their names. */
	public List<Street> streets() {
		return register().streets();
	}

	/** Returns the seven bureaus. */
	public List<Bureau> bureaus() {
		return register().bureaus();
	}

	/**
	 * Returns the communities of a street that still exist, in the order of their names.
	 */
	public List<Community> communities(String streetCode) {
		return register().communities()
			.values()
			.stream()
			.filter((community) -> community.streetCode().equals(streetCode) && community.exists())
			.toList();
	}

	/** Returns a community by code, also one that was merged away. */
	public Optional<Community> community(String code) {
		return Optional.ofNullable(register().communities().get(code));
	}

	/** Returns a street by code. */
	public Optional<Street> street(String code) {
		return register().streets().stream().filter((street) -> street.code().equals(code)).findFirst();
	}

	/**
	 * Returns a community by its name within a street, or within the district if the name
	 * is unique there.
	 */
	public Optional<Community> communityNamed(@Nullable String streetCode, String name) {
		List<Community> found = register().communities()
			.values()
			.stream()
			.filter((community) -> community.name().equals(name) && community.exists())
			.filter((community) -> streetCode == null || community.streetCode().equals(streetCode))
			.toList();
		return (found.size() == 1) ? Optional.of(found.get(0)) : Optional.empty();
	}

	/** Returns a street's name, or its code if it is unknown. */
	public String streetName(String code) {
		return street(code).map(Street::name).orElse(code);
	}

	/**
	 * Returns a community's name, or its code if it is unknown; what belongs to no single
	 * community is the whole street's.
	 */
	public String communityName(@Nullable String code) {
		return (code != null) ? community(code).map(Community::name).orElse(code) : STREET_WIDE;
	}

	/**
	 * Returns a community's name for a column headed 社区, or its code if it is unknown.
	 */
	public String communityBrief(@Nullable String code) {
		return (code != null) ? community(code).map(Community::brief).orElse(code) : STREET_WIDE;
	}

	/** Reads everything anew at the next question. */
	public void forget() {
		this.known.set(null);
	}

	private Register register() {
		Register register = this.known.get();
		if (register == null) {
			register = read();
			this.known.set(register);
		}
		return register;
	}

	private Register read() {
		List<Street> streets = this.jdbc.sql("select code, name from street order by name collate \"zh-x-icu\"")
			.query((row, index) -> new Street(row.getString("code"), row.getString("name")))
			.list();
		List<Bureau> bureaus = this.jdbc.sql("select code, name from bureau order by code")
			.query((row, index) -> new Bureau(row.getString("code"), row.getString("name")))
			.list();
		List<Community> communities = this.jdbc.sql("select * from community order by name collate \"zh-x-icu\"")
			.query((row, index) -> new Community(row.getString("code"), row.getString("street_code"),
					row.getString("name"), row.getString("initials"), row.getBoolean("weak"),
					row.getString("merged_into")))
			.list();
		return new Register(streets, bureaus,
				communities.stream()
					.collect(Collectors.toMap(Community::code, Function.identity(), (first, second) -> first,
							java.util.LinkedHashMap::new)));
	}

	private record Register(List<Street> streets, List<Bureau> bureaus, Map<String, Community> communities) {

	}

}

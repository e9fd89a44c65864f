package cn.nanshan.minsheng.exclusion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;

import org.springframework.transaction.annotation.Transactional;

/** Lets the district add words of the negative list, and end them, each from a day on. */
@UseCase
public class WordKeeping {

	private final WordStore store;

	private final AuditTrail trail;

	private final Clock clock;

	WordKeeping(WordStore store, AuditTrail trail, Clock clock) {
		this.store = store;
		this.trail = trail;
		this.clock = clock;
	}

	/** Returns every word ever added. */
	@AnyStaff(action = "查看负面清单词表")
	@Transactional(readOnly = true)
	public List<ExclusionWord> all(Actor actor) {
		return this.store.all();
	}

	/** Returns a word. */
	@AnyStaff(action = "查看负面清单词表")
	@Transactional(readOnly = true)
	public ExclusionWord named(UUID id, Actor actor) {
		return this.store.find(id).orElseThrow(() -> new NotFound("词"));
	}

	/**
	 * Adds a word that holds from today.
	 * @throws Refused if it is in force already
	 */
	@AllowedTo(value = Role.BUREAU_FINANCE, action = "增加负面清单词")
	public void add(ExclusionClause clause, String word, WordKind kind, WordReach reach, String source, Actor actor) {
		ExclusionWord added = new ExclusionWord(UUID.randomUUID(), clause, word, kind, reach, LocalDate.now(this.clock),
				null, source);
		if (!this.store.add(added, actor, this.clock.instant())) {
			throw new Refused("“%s”已经在 %s 的词表里。".formatted(word, clause.clause().id()));
		}
		record("增加负面清单词", added, "依据 " + source, actor);
	}

	/**
	 * Ends a word: it holds until yesterday. One that was added today holds today.
	 * @throws Refused if it was ended before
	 */
	@AllowedTo(value = Role.BUREAU_FINANCE, action = "停用负面清单词")
	public void end(UUID id, String reason, Actor actor) {
		ExclusionWord word = this.store.find(id).orElseThrow(() -> new NotFound("词"));
		LocalDate yesterday = LocalDate.now(this.clock).minusDays(1);
		if (!this.store.end(id, yesterday.isBefore(word.from()) ? word.from() : yesterday)) {
			throw new Refused("“%s”已经停用。".formatted(word.word()));
		}
		record("停用负面清单词", word, reason, actor);
	}

	private void record(String action, ExclusionWord word, String reason, Actor actor) {
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), action,
				"exclusion_word", word.id().toString(),
				"%s %s“%s”".formatted(word.clause().clause().id(), word.kind().label(), word.word()), List.of(), reason,
				null));
	}

}

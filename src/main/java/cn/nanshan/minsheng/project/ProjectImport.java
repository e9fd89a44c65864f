package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.NotFound;

/**
 * Makes drafts of a list that an office kept elsewhere: upload, look at every row's
 * verdict, confirm. The same list again adds nothing.
 */
@UseCase
public class ProjectImport {

	private final ImportStore store;

	private final ImportJudge judge;

	private final ProjectDrafting drafting;

	private final Clock clock;

	ProjectImport(ImportStore store, ImportJudge judge, ProjectDrafting drafting, Clock clock) {
		this.store = store;
		this.judge = judge;
		this.drafting = drafting;
		this.clock = clock;
	}

	/** Returns the unit whose list the actor may import. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.STREET_CLERK }, action = "打开导入页")
	public String unit(Actor actor) {
		return actor.unitName();
	}

	/**
	 * Takes a file in and returns the id of its preview.
	 * @throws cn.nanshan.minsheng.table.TableRefused if it is no readable list
	 */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.STREET_CLERK }, action = "上传项目清单")
	public UUID upload(String fileName, byte[] file, Actor actor) {
		UUID id = UUID.randomUUID();
		this.store.keep(id, actor.accountId(), fileName, ImportRows.of(file), this.clock.instant());
		return id;
	}

	/** Says what will become of every row, or became of it. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.STREET_CLERK }, action = "预览项目清单")
	public ImportPreview preview(UUID id, Actor actor) {
		ImportStore.Kept kept = kept(id, actor);
		return new ImportPreview(id, kept.fileName(), judge(kept, actor), kept.confirmed());
	}

	/** Makes drafts of the new rows and returns how many. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.STREET_CLERK }, action = "确认导入项目")
	public int confirm(UUID id, Actor actor) {
		this.store.lock();
		ImportStore.Kept kept = kept(id, actor);
		if (!this.store.confirm(id, this.clock.instant())) {
			return 0;
		}
		List<ImportVerdict.Plan> plans = judge(kept, actor).stream()
			.map(ImportVerdict::plan)
			.filter(Objects::nonNull)
			.toList();
		for (ImportVerdict.Plan plan : plans) {
			String number = this.drafting.open(plan.community(), ProjectDesign.of(plan.outline()), "导入项目", actor);
			this.store.mark(number, plan.key());
		}
		return plans.size();
	}

	private ImportStore.Kept kept(UUID id, Actor actor) {
		return this.store.find(id, actor.accountId()).orElseThrow(() -> new NotFound("导入"));
	}

	private List<ImportVerdict> judge(ImportStore.Kept kept, Actor actor) {
		List<ImportVerdict> judged = kept.rows().stream().map((row) -> this.judge.judge(row, actor.scope())).toList();
		Set<String> taken = this.store.taken(judged.stream()
			.map(ImportVerdict::plan)
			.filter(Objects::nonNull)
			.map(ImportVerdict.Plan::key)
			.toList());
		Map<String, Integer> first = new HashMap<>();
		List<ImportVerdict> verdicts = new ArrayList<>();
		for (ImportVerdict verdict : judged) {
			verdicts.add(known(verdict, taken, first));
		}
		return verdicts;
	}

	private static ImportVerdict known(ImportVerdict verdict, Set<String> taken, Map<String, Integer> first) {
		ImportVerdict.Plan plan = verdict.plan();
		if (plan == null) {
			return verdict;
		}
		if (taken.contains(plan.key())) {
			return verdict.existing("以前已经导入");
		}
		Integer earlier = first.putIfAbsent(plan.key(), verdict.row().line());
		return (earlier != null) ? verdict.existing("与第 " + earlier + " 行相同") : verdict;
	}

}

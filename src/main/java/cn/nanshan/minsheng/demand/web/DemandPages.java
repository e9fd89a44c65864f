package cn.nanshan.minsheng.demand.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import cn.nanshan.minsheng.demand.Channel;
import cn.nanshan.minsheng.demand.Channels;
import cn.nanshan.minsheng.demand.DemandFilter;
import cn.nanshan.minsheng.demand.DemandPage;
import cn.nanshan.minsheng.demand.DemandReading;
import cn.nanshan.minsheng.demand.DemandState;
import cn.nanshan.minsheng.demand.DemandView;
import cn.nanshan.minsheng.demand.RoundView;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.web.Formats;
import cn.nanshan.minsheng.web.PageFrame;
import cn.nanshan.minsheng.web.PageLinks;
import cn.nanshan.minsheng.web.Status;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts demands in the words of their pages. */
@Component
class DemandPages {

	private static final Formats FORMATS = new Formats();

	private final DemandReading reading;

	private final Channels channels;

	private final Places places;

	private final Clock clock;

	DemandPages(DemandReading reading, Channels channels, Places places, Clock clock) {
		this.reading = reading;
		this.channels = channels;
		this.places = places;
		this.clock = clock;
	}

	DemandFormPage forNew(String unit, List<RoundView> rounds, Actor actor) {
		return form("需求登记", "/demands/new", "/demands", null, "告知处理结果；老人没有手机的可以不填", unit, rounds, actor);
	}

	DemandFormPage forEdit(DemandView demand, String unit, List<RoundView> rounds, Actor actor) {
		String path = "/demands/" + demand.number();
		return form("修改需求 " + demand.number(), path + "/edit", path, kept(demand.proposer()),
				Objects.requireNonNullElse(kept(demand.phone()), "告知处理结果"), unit, rounds, actor);
	}

	DemandShowPage show(DemandView demand, Actor actor) {
		boolean own = isOwn(actor) && demand.communityCode().equals(actor.scope().communityCode());
		return new DemandShowPage(demand, status(demand.state()), note(demand),
				(demand.state() == DemandState.TAKEN) ? demand.outcome() : null,
				own && (demand.state().isOpen() || demand.state() == DemandState.RETURNED),
				own && demand.state() == DemandState.REGISTERED, steps(demand, own, actor),
				this.reading.photos(demand, actor), this.reading.sequel(demand, actor), own);
	}

	private static List<HandlingStep> steps(DemandView demand, boolean own, Actor actor) {
		return own
				? Arrays.stream(HandlingStep.values()).filter((step) -> step.fits(demand) && step.isFor(actor)).toList()
				: List.of();
	}

	DemandTable table(DemandQuery query, DemandFilter filter, DemandPage page, PageFrame frame, Actor actor) {
		return new DemandTable(filter, reach(actor), chips(query, filter, actor),
				page.rows().stream().map(this::line).toList(), PageLinks.bounded(page.counted(), page.bound()),
				PageLinks.of(query.address(), page.before(), page.after(), "每页 20 条，按登记时间从新到旧"), years(frame, filter),
				(actor.scope().level() == Level.DISTRICT) ? streets() : List.of(), communities(actor, filter),
				channelChoices(actor), query.address().replaceFirst("^/demands", "/demands/export"), isOwn(actor));
	}

	private DemandFormPage form(String title, String action, String back, @Nullable String name, String phone,
			String unit, List<RoundView> rounds, Actor actor) {
		return new DemandFormPage(title, unit, FORMATS.fullDate(this.clock.instant()), action, back,
				channelChoices(actor),
				rounds.stream().map((round) -> Choice.of(round.id().toString(), round.title())).toList(),
				action.endsWith("/new"), name, phone);
	}

	private static @Nullable String kept(String masked) {
		return masked.isEmpty() ? null : "留空则不变，现为 " + masked;
	}

	private DemandTable.Line line(DemandView demand) {
		return new DemandTable.Line(demand.number(), demand.content(), demand.place(), demand.community(),
				demand.group().label(), demand.kind().label(), demand.channelLabel(), demand.urgency().label(),
				status(demand.state()), note(demand), FORMATS.date(demand.registeredAt()));
	}

	private static Status status(DemandState state) {
		return switch (state) {
			case REGISTERED -> Status.NOT_STARTED;
			case ACCEPTED -> Status.IN_PROGRESS;
			case TAKEN, FORWARDED, DECLINED, MERGED -> Status.DONE;
			case RETURNED -> Status.RETURNED;
		};
	}

	private static String note(DemandView demand) {
		return switch (demand.state()) {
			case REGISTERED -> "已登记";
			case ACCEPTED -> "社区已受理";
			case TAKEN -> "已转项目 " + demand.outcome();
			case FORWARDED -> "已转" + demand.receiver();
			case DECLINED -> "不采纳";
			case RETURNED -> "退回补充";
			case MERGED -> "并入 " + demand.outcome();
		};
	}

	private String reach(Actor actor) {
		return switch (actor.scope().level()) {
			case COMMUNITY -> this.places.communityName(Objects.toString(actor.scope().communityCode()));
			case STREET -> this.places.streetName(Objects.toString(actor.scope().streetCode()));
			case DISTRICT -> "全区";
			case VENDOR, ADMIN -> "没有业务范围";
		};
	}

	private List<DemandTable.Chip> chips(DemandQuery query, DemandFilter filter, Actor actor) {
		List<DemandTable.Chip> chips = new ArrayList<>();
		if (filter.year() != null) {
			chips.add(new DemandTable.Chip("年度：" + filter.year(), query.with("year", DemandQuery.EVERY_YEAR)));
		}
		if (filter.street() != null) {
			chips.add(new DemandTable.Chip("街道：" + this.places.streetName(filter.street()), query.with("street", "")));
		}
		if (filter.community() != null) {
			chips.add(new DemandTable.Chip("社区：" + this.places.communityName(filter.community()),
					query.with("community", "")));
		}
		if (filter.channel() != null) {
			chips.add(new DemandTable.Chip("渠道：" + label(channelChoices(actor), filter.channel()),
					query.with("channel", "")));
		}
		if (filter.kind() != null) {
			chips.add(new DemandTable.Chip("类别：" + filter.kind().label(), query.with("kind", "")));
		}
		if (filter.state() != null) {
			chips.add(new DemandTable.Chip("状态：" + filter.state().label(), query.with("state", "")));
		}
		if (filter.text() != null) {
			chips.add(new DemandTable.Chip("含有：" + filter.text(), query.with("q", "")));
		}
		return chips;
	}

	private static String label(List<Choice> choices, String value) {
		return choices.stream().filter((it) -> it.value().equals(value)).map(Choice::label).findFirst().orElse(value);
	}

	private List<Choice> channelChoices(Actor actor) {
		return this.channels.inUse(actor.scope().streetCode()).stream().map(DemandPages::choice).toList();
	}

	private static Choice choice(Channel channel) {
		return Choice.of(channel.code(), channel.kind() + "　" + channel.label());
	}

	private static List<Choice> years(PageFrame frame, DemandFilter filter) {
		return Stream.concat(frame.years().stream(), Stream.ofNullable(filter.year()))
			.distinct()
			.sorted(Comparator.reverseOrder())
			.map((year) -> Choice.of(year.toString(), year + " 年度"))
			.toList();
	}

	private List<Choice> streets() {
		return this.places.streets().stream().map((it) -> Choice.of(it.code(), it.name())).toList();
	}

	private List<Choice> communities(Actor actor, DemandFilter filter) {
		String street = (actor.scope().level() == Level.STREET) ? actor.scope().streetCode() : filter.street();
		return (isOwn(actor) || street == null) ? List.of()
				: this.places.communities(street).stream().map((it) -> Choice.of(it.code(), it.name())).toList();
	}

	private static boolean isOwn(Actor actor) {
		return actor.scope().level() == Level.COMMUNITY;
	}

}

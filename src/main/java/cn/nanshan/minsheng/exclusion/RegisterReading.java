package cn.nanshan.minsheng.exclusion;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.annotation.Transactional;

/** Shows the registers: a street's own and the district's. */
@UseCase
@Transactional(readOnly = true)
public class RegisterReading {

	private final RegisterStore store;

	RegisterReading(RegisterStore store) {
		this.store = store;
	}

	/** Returns the rows after one, the newest first. */
	@AnyStaff(action = "查看负面清单登记簿")
	public List<RegisterEntry> list(RegisterFilter filter, @Nullable UUID after, int size, Actor actor) {
		return this.store.list(filter, after, size, actor);
	}

	/** Returns a row. */
	@AnyStaff(action = "查看负面清单登记簿")
	public RegisterEntry named(UUID id, Actor actor) {
		return this.store.find(id, actor).orElseThrow(() -> new NotFound("登记"));
	}

}

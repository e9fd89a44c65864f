package cn.nanshan.minsheng.bulk;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** How much of the heap something keeps alive while it runs, garbage not counted. */
final class LiveHeap {

	private static final long PAUSE = 200;

	private LiveHeap() {
	}

	/** Returns the most bytes that were alive during a run above those before it. */
	static long above(Callable<?> run) throws Exception {
		long before = alive();
		AtomicLong most = new AtomicLong(before);
		AtomicBoolean going = new AtomicBoolean(true);
		Thread watch = new Thread(() -> {
			while (going.get()) {
				most.accumulateAndGet(alive(), Math::max);
				pause();
			}
		}, "live-heap");
		watch.start();
		run.call();
		going.set(false);
		watch.join();
		return most.get() - before;
	}

	/**
	 * What a full collection left; what others threw away since is not in it.
	 */
	private static long alive() {
		System.gc();
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
			.mapToLong((pool) -> pool.getCollectionUsage().getUsed())
			.sum();
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}

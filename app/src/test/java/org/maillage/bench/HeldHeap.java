package org.maillage.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/// How much of the heap something holds: what is left after each collection of the whole heap, since what nobody holds
/// any more is no memory that is needed.
final class HeldHeap {

    private final long before;
    private final AtomicLong most = new AtomicLong();
    private final NotificationListener listener = (notification, _) -> {
        var info = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
        if (info.getGcAction().contains("major")) {
            most.accumulateAndGet(
                    info.getGcInfo().getMemoryUsageAfterGc().values().stream()
                            .mapToLong(MemoryUsage::getUsed)
                            .sum(),
                    Math::max);
        }
    };

    HeldHeap() {
        System.gc();
        before = used();
        collectors()
                .forEach(collector -> ((NotificationEmitter) collector).addNotificationListener(listener, null, null));
    }

    /// Bytes at most, above what was held before; ends the watch.
    long growth() {
        System.gc();
        most.accumulateAndGet(used(), Math::max);
        for (GarbageCollectorMXBean collector : collectors()) {
            try {
                ((NotificationEmitter) collector).removeNotificationListener(listener);
            } catch (ListenerNotFoundException added) {
                throw new IllegalStateException(added);
            }
        }
        return most.get() - before;
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static List<GarbageCollectorMXBean> collectors() {
        return ManagementFactory.getGarbageCollectorMXBeans();
    }
}

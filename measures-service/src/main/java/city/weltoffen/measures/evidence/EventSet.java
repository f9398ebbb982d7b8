package city.weltoffen.measures.evidence;

import city.weltoffen.defaults.timeline.Position;
import city.weltoffen.defaults.timeline.TimeLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which events were counted, each once: id, time and kind in three numbers, since there may be millions. For use by
 * several threads.
 */
public final class EventSet {

    private static final int WIDTH = 3;
    private static final int KIND_BITS = 10;
    private static final long KIND = (1L << KIND_BITS) - 1;

    private final List<String> kinds = new ArrayList<>();
    private long[] slots = new long[16 * WIDTH];
    private int size;
    private long latest;

    /** @return whether it is new */
    public synchronized boolean add(String kind, Position position) {
        UUID id = UUID.fromString(position.eventId());
        long when = Math.max(0, position.millis());
        if (!put(slots, id.getMostSignificantBits(), id.getLeastSignificantBits(), when << KIND_BITS | number(kind))) {
            return false;
        }
        latest = Math.max(latest, when);
        if (++size * 3 > slots.length / WIDTH * 2) {
            grow();
        }
        return true;
    }

    private int number(String kind) {
        int known = kinds.indexOf(kind);
        if (known < 0) {
            kinds.add(kind);
            known = kinds.size() - 1;
        }
        // from 1, so that a slot that is taken is never 0
        return known + 1;
    }

    private static boolean put(long[] slots, long most, long least, long timeAndKind) {
        int capacity = slots.length / WIDTH;
        int slot = (int) ((most * 0x9E3779B97F4A7C15L ^ least * 0xC2B2AE3D27D4EB4FL) >>> 32) & (capacity - 1);
        for (int at = slot * WIDTH; slots[at + 2] != 0; at = slot * WIDTH) {
            if (slots[at] == most && slots[at + 1] == least) {
                return false;
            }
            slot = (slot + 1) & (capacity - 1);
        }
        slots[slot * WIDTH] = most;
        slots[slot * WIDTH + 1] = least;
        slots[slot * WIDTH + 2] = timeAndKind;
        return true;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (int at = 0; at < slots.length; at += WIDTH) {
            if (slots[at + 2] != 0) {
                put(larger, slots[at], slots[at + 1], slots[at + 2]);
            }
        }
        slots = larger;
    }

    public synchronized int size() {
        return size;
    }

    /** Milliseconds of the latest; 0 when there is none. */
    public synchronized long latest() {
        return latest;
    }

    /**
     * Ids in the copy of the newest events of a time, newest first.
     *
     * @param until not any more
     * @param before what was listed last
     */
    public synchronized List<String> newest(long from, long until, @Nullable Position before, int most) {
        Comparator<Place> oldestFirst = Comparator.comparing(Place::position);
        PriorityQueue<Place> found = new PriorityQueue<>(oldestFirst);
        for (int at = 0; at < slots.length; at += WIDTH) {
            long millis = slots[at + 2] >>> KIND_BITS;
            boolean asked = slots[at + 2] != 0 && millis >= from && millis < until;
            boolean full =
                    found.size() == most && millis < found.element().position().millis();
            if (asked && !full && (before == null || millis <= before.millis())) {
                take(found, place(at, millis), before, most);
            }
        }
        return found.stream().sorted(oldestFirst.reversed()).map(Place::id).toList();
    }

    private static void take(PriorityQueue<Place> found, Place place, @Nullable Position before, int most) {
        if (before == null || place.position().compareTo(before) < 0) {
            found.add(place);
            if (found.size() > most) {
                found.remove();
            }
        }
    }

    private Place place(int at, long millis) {
        String event = new UUID(slots[at], slots[at + 1]).toString();
        return new Place(kinds.get((int) (slots[at + 2] & KIND) - 1), new Position(millis, event));
    }

    private record Place(String kind, Position position) {

        String id() {
            return TimeLine.of(kind).idOf(position);
        }
    }
}

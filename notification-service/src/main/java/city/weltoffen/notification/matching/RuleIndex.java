package city.weltoffen.notification.matching;

import city.weltoffen.notification.subscription.Criteria;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.IntIterator;
import org.roaringbitmap.RoaringBitmap;

/**
 * Finds the rules that an event meets by what the event has, not by going through the rules: each rule is looked for by
 * one criterion, the one whose values the fewest rules name, and is then held against its others. Each rule has a slot, a
 * small number that is given again when it is gone, and stands as a bit in the bitmaps of its values. From the same
 * bitmaps come the reasons. For many threads at once.
 *
 * @param <R> what is found
 */
public final class RuleIndex<R> {

    private final List<Criterion> criteria = Criterion.all();
    private final Criterion excluded = Criterion.excluded();
    private final Map<String, Integer> slots = new HashMap<>();
    private final List<@Nullable Entry<R>> entries = new ArrayList<>();
    private final RoaringBitmap free = new RoaringBitmap();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    /** Adds a rule, or replaces the one of that id. One without criteria is never met. */
    public void put(String id, R rule, Criteria asked) {
        lock.writeLock().lock();
        try {
            clear(id);
            int slot = free.isEmpty() ? entries.size() : free.first();
            if (!free.checkedRemove(slot)) {
                entries.add(null);
            }
            slots.put(id, slot);
            entries.set(slot, new Entry<>(rule, asked));
            index(slot, asked);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void index(int slot, Criteria asked) {
        List<Value> door = List.of();
        long fewest = Long.MAX_VALUE;
        for (Criterion criterion : criteria) {
            List<Value> values = criterion.add(slot, asked);
            long rules = values.stream()
                    .mapToLong(value -> value.rules().getLongCardinality())
                    .sum();
            if (!values.isEmpty() && rules <= fewest) {
                door = values;
                fewest = rules;
            }
        }
        door.forEach(value -> value.doors().add(slot));
        excluded.add(slot, asked);
    }

    public void remove(String id) {
        lock.writeLock().lock();
        try {
            clear(id);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void clear(String id) {
        Integer slot = slots.remove(id);
        if (slot != null) {
            Criteria asked = entry(slot).criteria();
            criteria.forEach(criterion -> criterion.remove(slot, asked));
            excluded.remove(slot, asked);
            entries.set(slot, null);
            free.add(slot.intValue());
        }
    }

    /** The rules that the event meets. */
    public List<Hit<R>> match(EventFacts event) {
        lock.readLock().lock();
        try {
            List<List<Found>> found =
                    criteria.stream().map(criterion -> criterion.in(event)).toList();
            RoaringBitmap rules = new RoaringBitmap();
            found.forEach(values -> values.forEach(one -> rules.or(one.value().doors())));
            for (int i = 0; i < found.size() && !rules.isEmpty(); i++) {
                criteria.get(i).sift(rules, found.get(i));
            }
            if (!rules.isEmpty()) {
                excluded.in(event).forEach(one -> rules.andNot(one.value().rules()));
            }
            return hits(rules, found);
        } finally {
            lock.readLock().unlock();
        }
    }

    private List<Hit<R>> hits(RoaringBitmap rules, List<List<Found>> found) {
        int[] met = rules.toArray();
        List<Hit<R>> hits = new ArrayList<>(met.length);
        for (int slot : met) {
            hits.add(new Hit<>(entry(slot).rule(), new ArrayList<>(found.size())));
        }
        found.forEach(values -> values.forEach(one -> {
            IntIterator meeting = RoaringBitmap.and(one.value().rules(), rules).getIntIterator();
            int hit = 0;
            while (meeting.hasNext()) {
                int slot = meeting.next();
                while (met[hit] != slot) {
                    hit++;
                }
                hits.get(hit).criteria().add(one.met());
            }
        }));
        return Collections.unmodifiableList(hits);
    }

    private Entry<R> entry(int slot) {
        Entry<R> entry = entries.get(slot);
        if (entry == null) {
            throw new IllegalStateException("There is no rule in slot " + slot);
        }
        return entry;
    }

    private record Entry<R>(R rule, Criteria criteria) {}
}

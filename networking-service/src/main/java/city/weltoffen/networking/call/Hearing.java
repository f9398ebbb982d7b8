package city.weltoffen.networking.call;

import city.weltoffen.networking.call.CallComparison.Field;
import city.weltoffen.networking.call.CallMemory.Heard;
import city.weltoffen.networking.call.CallMemory.Left;
import city.weltoffen.networking.call.CallMemory.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One word of a source about a call that is known, taken into the memory of the call field by field. */
final class Hearing {

    /** What the office knows better than any source: its word stays. */
    private static final Set<String> OURS = Set.of("title", "kind", "programme", "keywords", "link", "audiences");

    private final CallMemory memory;
    private final CallOrigin origin;
    private final CallDetails known;
    private final Instant now;
    private final Duration settle;
    private final Set<String> taken = new HashSet<>();
    private boolean overruled;
    private boolean learned;

    Hearing(CallMemory memory, CallOrigin origin, CallDetails known, Instant now, Duration settle) {
        this.memory = memory;
        this.origin = origin;
        this.known = known;
        this.now = now;
        this.settle = settle;
    }

    Heard hear(ToldCall word) {
        CallComparison.FIELDS.stream()
                .filter(field -> word.says(field.name()))
                .forEach(field -> hear(field, field.printOf(word.details())));
        return new Heard(taken, overruled, learned);
    }

    private void hear(Field field, long print) {
        long last = memory.toldBy(origin).getOrDefault(field.name(), Fingerprint.NOTHING);
        boolean first = !memory.toldBy(origin).containsKey(field.name());
        if (print == last) {
            // it has come to rest where it was
            learned |= memory.waiting.removeIf(one -> one.isOf(field, origin));
            return;
        }
        boolean differs = print != field.printOf(known);
        boolean takes = differs && mayReplace(field, print, first);
        if (takes && comesBack(field, print)) {
            return;
        }
        learned = true;
        memory.toldBy(origin).put(field.name(), print);
        if (takes) {
            take(field, print);
        } else if (!differs && outranks(memory.heldBy.get(field.name()))) {
            memory.heldBy.put(field.name(), origin);
        }
    }

    private void take(Field field, long print) {
        overruled |= memory.heldBy.get(field.name()) == CallOrigin.MANUAL;
        taken.add(field.name());
        memory.left.removeIf(one -> one.lastTold().isBefore(now.minus(settle)) || one.isOf(field, print));
        memory.left.add(new Left(field.name(), field.printOf(known), now));
        memory.waiting.removeIf(one -> one.field().equals(field.name()));
        if (print == Fingerprint.NOTHING) {
            memory.heldBy.remove(field.name());
            // what others said counts anew
            memory.told.forEach((other, words) -> {
                if (other != origin) {
                    words.remove(field.name());
                }
            });
        } else {
            memory.heldBy.put(field.name(), origin);
        }
    }

    private boolean mayReplace(Field field, long print, boolean first) {
        CallOrigin holder = memory.heldBy.get(field.name());
        if (holder == origin) {
            return true;
        }
        if (holder == CallOrigin.MANUAL) {
            // only what is newer than the typing: the source changed its own word
            return !first && !OURS.contains(field.name()) && isSoundest(field);
        }
        return print != Fingerprint.NOTHING && outranks(holder);
    }

    private boolean outranks(@Nullable CallOrigin holder) {
        return holder == null || holder != CallOrigin.MANUAL && origin.compareTo(holder) < 0;
    }

    private boolean isSoundest(Field field) {
        return memory.told.entrySet().stream()
                .noneMatch(other ->
                        other.getKey().compareTo(origin) < 0 && other.getValue().containsKey(field.name()));
    }

    /** Whether it is a value that went away a short time ago and has not been told again for long enough. */
    private boolean comesBack(Field field, long print) {
        if (origin == CallOrigin.TEMPLATE) {
            // no moody source: the office types it
            return false;
        }
        Optional<Left> before = memory.left.stream()
                .filter(one -> one.isOf(field, print) && !one.lastTold().isBefore(now.minus(settle)))
                .findFirst();
        if (before.isEmpty()) {
            return false;
        }
        Optional<Waiting> since = memory.waiting.stream()
                .filter(one -> one.isOf(field, origin) && one.print() == print)
                .findFirst();
        if (since.isPresent() && !since.get().since().isAfter(now.minus(settle))) {
            return false;
        }
        learned = true;
        memory.left.remove(before.get());
        memory.left.add(new Left(field.name(), print, now));
        if (since.isEmpty()) {
            memory.waiting.removeIf(one -> one.isOf(field, origin));
            memory.waiting.add(new Waiting(field.name(), origin, print, now));
        }
        return true;
    }
}

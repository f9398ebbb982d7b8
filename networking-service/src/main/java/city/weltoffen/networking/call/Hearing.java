package city.weltoffen.networking.call;

import city.weltoffen.networking.call.CallComparison.Field;
import city.weltoffen.networking.call.CallMemory.Heard;
import city.weltoffen.networking.call.CallMemory.Left;
import city.weltoffen.networking.call.CallMemory.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One word of a source about a call that is known, taken into the memory of the call field by field. */
final class Hearing {

    /** What the office knows better than any source: its word stays. */
    private static final Set<String> OURS = Set.of("title", "kind", "programme", "keywords", "link", "audiences");

    private final CallMemory memory;
    private final Teller speaker;
    private final CallDetails known;
    private final Instant now;
    private final Duration settle;
    private final Set<String> taken = new HashSet<>();
    private boolean overruled;
    private boolean learned;

    Hearing(CallMemory memory, Teller speaker, CallDetails known, Instant now, Duration settle) {
        this.memory = memory;
        this.speaker = speaker;
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
        Teller teller = tellerOf(field);
        Map<String, Long> words = memory.toldBy(teller);
        boolean first = !words.containsKey(field.name());
        if (print == words.getOrDefault(field.name(), Fingerprint.NOTHING)) {
            // it has come to rest where it was
            learned |= memory.waiting.removeIf(one -> one.isOf(field, teller));
            return;
        }
        boolean differs = print != field.printOf(known);
        boolean takes = differs && mayReplace(teller, field, print, first);
        if (takes && comesBack(teller, field, print)) {
            return;
        }
        learned = true;
        words.put(field.name(), print);
        if (takes) {
            take(teller, field, print);
        } else if (!differs && outranks(teller, memory.holder(field))) {
            memory.hold(field, teller);
        }
    }

    /** Who does not say from which source it is speaks as the one of its kind whose word stands. */
    private Teller tellerOf(Field field) {
        if (speaker.source() != null) {
            return speaker;
        }
        Teller holder = memory.holder(field);
        return holder != null && holder.origin() == speaker.origin() ? holder : speaker;
    }

    private void take(Teller teller, Field field, long print) {
        Teller holder = memory.holder(field);
        overruled |= holder != null && holder.isOffice();
        taken.add(field.name());
        memory.left.removeIf(one -> one.lastTold().isBefore(now.minus(settle)) || one.isOf(field, print));
        memory.left.add(new Left(field.name(), field.printOf(known), now));
        memory.waiting.removeIf(one -> one.field().equals(field.name()));
        if (print == Fingerprint.NOTHING) {
            memory.release(field);
            memory.forgetOthers(teller, field);
        } else {
            memory.hold(field, teller);
        }
    }

    private boolean mayReplace(Teller teller, Field field, long print, boolean first) {
        Teller holder = memory.holder(field);
        if (teller.equals(holder) || Teller.anyOf(teller.origin()).equals(holder)) {
            return true;
        }
        if (holder != null && holder.isOffice()) {
            // only what is newer than the typing: the source changed its own word
            return !first && !OURS.contains(field.name()) && !memory.isKnownFromSounderThan(teller, field);
        }
        // of two as sound as each other the one counts that changed its own word last
        boolean newer = holder != null && holder.origin() == teller.origin() && !first;
        return print != Fingerprint.NOTHING && (newer || outranks(teller, holder));
    }

    private static boolean outranks(Teller teller, @Nullable Teller holder) {
        return holder == null || !holder.isOffice() && teller.isSounderThan(holder);
    }

    /** Whether it is a value that went away a short time ago and has not been told again for long enough. */
    private boolean comesBack(Teller teller, Field field, long print) {
        if (teller.origin() == CallOrigin.TEMPLATE) {
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
                .filter(one -> one.isOf(field, teller) && one.print() == print)
                .findFirst();
        if (since.isPresent() && !since.get().since().isAfter(now.minus(settle))) {
            return false;
        }
        learned = true;
        memory.left.remove(before.get());
        memory.left.add(new Left(field.name(), print, now));
        if (since.isEmpty()) {
            memory.waiting.removeIf(one -> one.isOf(field, teller));
            memory.waiting.add(new Waiting(field.name(), teller.key(), print, now));
        }
        return true;
    }
}

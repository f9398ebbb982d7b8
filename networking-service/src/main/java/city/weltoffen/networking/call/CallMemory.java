package city.weltoffen.networking.call;

import city.weltoffen.networking.call.CallComparison.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What each source last told of a call, as fingerprints, and whose word stands in each field. A source that tells what it
 * told before never overwrites anything, whatever happened since; see docs/decisions/0061.
 */
final class CallMemory {

    final Map<CallOrigin, Map<String, Long>> told = new EnumMap<>(CallOrigin.class);
    final Map<String, CallOrigin> heldBy;
    final List<Left> left;
    final List<Waiting> waiting;

    CallMemory(
            Map<CallOrigin, Map<String, Long>> told,
            Map<String, CallOrigin> heldBy,
            List<Left> left,
            List<Waiting> waiting) {
        told.forEach((origin, words) -> this.told.put(origin, new HashMap<>(words)));
        this.heldBy = new HashMap<>(heldBy);
        this.left = new ArrayList<>(left);
        this.waiting = new ArrayList<>(waiting);
    }

    /** Of a call of which nobody knows any more who told what. */
    static CallMemory none() {
        return new CallMemory(Map.of(), Map.of(), List.of(), List.of());
    }

    /** The first word of a call, on all that it says. */
    static CallMemory of(ToldCall first) {
        CallMemory memory = none();
        for (Field field : CallComparison.FIELDS) {
            long print = field.printOf(first.details());
            if (first.says(field.name()) && print != Fingerprint.NOTHING) {
                memory.toldBy(first.origin()).put(field.name(), print);
                memory.heldBy.put(field.name(), first.origin());
            }
        }
        return memory;
    }

    /** What somebody of the office typed stands from now on. */
    void typed(Set<String> fields, CallDetails now) {
        for (Field field : CallComparison.FIELDS) {
            if (fields.contains(field.name())) {
                toldBy(CallOrigin.MANUAL).put(field.name(), field.printOf(now));
                heldBy.put(field.name(), CallOrigin.MANUAL);
                waiting.removeIf(one -> one.field().equals(field.name()));
            }
        }
    }

    /**
     * Hears a source.
     *
     * @param settle how long a value that went away must be told again before it is believed
     */
    Heard hear(ToldCall word, CallDetails known, Instant now, Duration settle) {
        return new Hearing(this, word.origin(), known, now, settle).hear(word);
    }

    /** Fields in which the office's word stands while a source says something else. */
    Set<String> disputed(CallDetails known) {
        return CallComparison.FIELDS.stream()
                .filter(field -> heldBy.get(field.name()) == CallOrigin.MANUAL)
                .filter(field -> told.entrySet().stream()
                        .filter(one -> one.getKey() != CallOrigin.MANUAL)
                        .map(one -> one.getValue().get(field.name()))
                        .anyMatch(print ->
                                print != null && print != Fingerprint.NOTHING && print != field.printOf(known)))
                .map(Field::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who told of it, the soundest first. */
    List<CallOrigin> tellers() {
        return told.keySet().stream().sorted().toList();
    }

    Map<String, Long> toldBy(CallOrigin origin) {
        return told.computeIfAbsent(origin, one -> new HashMap<>());
    }

    /**
     * What came of a word.
     *
     * @param taken fields that are now as the source tells
     * @param overruled whether something that somebody typed is among them
     * @param learned whether anything is to be remembered
     */
    record Heard(Set<String> taken, boolean overruled, boolean learned) {}

    /** A value that a field had, and when it was last told. */
    record Left(String field, long print, Instant lastTold) {

        boolean isOf(Field other, long value) {
            return field.equals(other.name()) && print == value;
        }
    }

    /** A value that is told again after it went away. */
    record Waiting(String field, CallOrigin origin, long print, Instant since) {

        boolean isOf(Field other, CallOrigin teller) {
            return field.equals(other.name()) && origin == teller;
        }
    }
}

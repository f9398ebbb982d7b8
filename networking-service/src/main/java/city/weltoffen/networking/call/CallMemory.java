package city.weltoffen.networking.call;

import city.weltoffen.networking.call.CallComparison.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What each source last told of a call, as fingerprints, and whose word stands in each field. A source that tells what it
 * told before never overwrites anything, whatever happened since; see docs/decisions/0061.
 */
final class CallMemory {

    /** By the key of the teller. */
    private final Map<String, Map<String, Long>> told = new HashMap<>();

    private final Map<String, String> heldBy;
    final List<Left> left;
    final List<Waiting> waiting;

    CallMemory(
            Map<String, Map<String, Long>> told, Map<String, String> heldBy, List<Left> left, List<Waiting> waiting) {
        told.forEach((teller, words) -> this.told.put(teller, new HashMap<>(words)));
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
        Teller teller = Teller.of(first);
        for (Field field : CallComparison.FIELDS) {
            long print = field.printOf(first.details());
            if (first.says(field.name()) && print != Fingerprint.NOTHING) {
                memory.toldBy(teller).put(field.name(), print);
                memory.hold(field, teller);
            }
        }
        return memory;
    }

    /** What somebody of the office typed stands from now on. */
    void typed(Set<String> fields, CallDetails now) {
        for (Field field : CallComparison.FIELDS) {
            if (fields.contains(field.name())) {
                toldBy(Teller.OFFICE).put(field.name(), field.printOf(now));
                hold(field, Teller.OFFICE);
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
        Teller teller = Teller.of(word);
        boolean inherited = teller.source() != null && !told.containsKey(teller.key()) && inherit(teller);
        Heard heard = new Hearing(this, teller, known, now, settle).hear(word);
        return inherited ? new Heard(heard.taken(), heard.overruled(), true) : heard;
    }

    /** The first source of a kind that names itself takes the place of the one that did not, if there was one. */
    private boolean inherit(Teller heir) {
        String nameless = Teller.anyOf(heir.origin()).key();
        Map<String, Long> words = told.remove(nameless);
        if (words == null) {
            return false;
        }
        told.put(heir.key(), words);
        heldBy.replaceAll((field, holder) -> holder.equals(nameless) ? heir.key() : holder);
        waiting.replaceAll(one -> one.origin().equals(nameless) ? one.by(heir) : one);
        return true;
    }

    /** Fields in which the office's word stands while a source says something else. */
    Set<String> disputed(CallDetails known) {
        return CallComparison.FIELDS.stream()
                .filter(field -> Teller.OFFICE.equals(holder(field)))
                .filter(field -> told.entrySet().stream()
                        .filter(one -> !Teller.read(one.getKey()).isOffice())
                        .map(one -> one.getValue().get(field.name()))
                        .anyMatch(print ->
                                print != null && print != Fingerprint.NOTHING && print != field.printOf(known)))
                .map(Field::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is told again after it went away, as long as somebody tells it. */
    List<Awaited> awaited(Instant now, Duration settle) {
        return waiting.stream()
                .filter(one -> left.stream()
                        .anyMatch(before -> before.field().equals(one.field())
                                && before.print() == one.print()
                                && !before.lastTold().isBefore(now.minus(settle))))
                .map(one -> new Awaited(
                        one.field(),
                        Teller.read(one.origin()).origin(),
                        one.since().plus(settle)))
                .sorted(Comparator.comparing(Awaited::until).thenComparing(Awaited::field))
                .toList();
    }

    /** Who told of it, the soundest first. */
    List<CallOrigin> tellers() {
        return told.keySet().stream()
                .map(key -> Teller.read(key).origin())
                .distinct()
                .sorted()
                .toList();
    }

    Map<String, Long> toldBy(Teller teller) {
        return told.computeIfAbsent(teller.key(), one -> new HashMap<>());
    }

    /** What was said of a field by whoever's word stands there. */
    long standing(String field) {
        Map<String, Long> words = told.getOrDefault(heldBy.getOrDefault(field, ""), Map.of());
        return words.getOrDefault(field, Fingerprint.NOTHING);
    }

    /** Whether somebody sounder has said anything on a field. */
    boolean isKnownFromSounderThan(Teller teller, Field field) {
        return told.entrySet().stream()
                .anyMatch(other -> Teller.read(other.getKey()).isSounderThan(teller)
                        && other.getValue().containsKey(field.name()));
    }

    /** What the others said of a field counts anew. */
    void forgetOthers(Teller teller, Field field) {
        told.forEach((other, words) -> {
            if (!other.equals(teller.key())) {
                words.remove(field.name());
            }
        });
    }

    /** Whose word stands in a field. */
    @Nullable
    Teller holder(Field field) {
        String key = heldBy.get(field.name());
        return key == null ? null : Teller.read(key);
    }

    void hold(Field field, Teller teller) {
        heldBy.put(field.name(), teller.key());
    }

    void release(Field field) {
        heldBy.remove(field.name());
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

    /**
     * A value that is told again after it went away.
     *
     * @param origin key of the teller
     */
    record Waiting(String field, String origin, long print, Instant since) {

        boolean isOf(Field other, Teller who) {
            return field.equals(other.name()) && origin.equals(who.key());
        }

        Waiting by(Teller other) {
            return new Waiting(field, other.key(), print, since);
        }
    }
}

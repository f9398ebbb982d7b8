package city.weltoffen.networking.call;

import city.weltoffen.events.Addressee;
import city.weltoffen.events.networking.CallChanged.Change;
import city.weltoffen.networking.call.CallMemory.Heard;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of a call.
 *
 * @param by whose word it is; nobody's where a day came
 * @param ending why, if it ends by this
 * @param overruled whether something that the office typed is replaced, so that it must hear of it
 */
record CallStep(CallDetails next, @Nullable CallOrigin by, CallEnd ending, boolean overruled) {

    /** Other changes are published, but nobody is called for them; of opening and closing their own events tell. */
    private static final Set<String> WATCHED = Set.of(
            "title", "kind", "programme", "opensOn", "deadlineModel", "deadlines", "budget", "text", "expectedMonth");

    /** @param end why it had ended, if it had */
    static CallStep told(
            ToldCall word,
            Heard heard,
            CallMemory memory,
            CallDetails known,
            @Nullable CallEnd end,
            ZonedDateTime now) {
        CallDetails merged = CallComparison.merged(known, word.details(), heard.taken()::contains);
        // what ended by a day or by silence begins again when a source tells of it anew
        boolean again = end == CallEnd.ABSENCE || end == CallEnd.DEADLINE && !merged.isOver(now);
        boolean ended = again && merged.status() == CallStatus.CLOSED;
        CallDetails next = (ended ? merged.with(resumed(word, memory, merged)) : merged).asOf(now);
        return new CallStep(next, word.origin(), ending(word.details(), next), heard.overruled());
    }

    /** A source that never states the status leaves it to the calendar, or else to who stated it last. */
    private static CallStatus resumed(ToldCall word, CallMemory memory, CallDetails merged) {
        if (word.says("status")) {
            return word.details().status();
        }
        boolean coming = memory.standing("status") == Fingerprint.of(CallStatus.FORTHCOMING);
        return coming || merged.opensOn() != null ? CallStatus.FORTHCOMING : CallStatus.OPEN;
    }

    /** @param end why it had ended, if it had */
    static CallStep typed(CallDetails typed, @Nullable CallEnd end, ZonedDateTime now) {
        // a later deadline opens what the earlier one closed
        boolean again = end == CallEnd.DEADLINE && typed.status() == CallStatus.CLOSED && !typed.isOver(now);
        CallDetails next = (again ? typed.with(CallStatus.OPEN) : typed).asOf(now);
        return new CallStep(next, CallOrigin.MANUAL, ending(typed, next), false);
    }

    static CallStep ofCalendar(CallDetails known, ZonedDateTime now) {
        return new CallStep(known.asOf(now), null, CallEnd.DEADLINE, false);
    }

    static CallStep ofAbsence(CallDetails known) {
        return new CallStep(known.with(CallStatus.CLOSED), null, CallEnd.ABSENCE, false);
    }

    /** It is closed because somebody says so, or else because its days are over. */
    static CallEnd ending(CallDetails said, CallDetails next) {
        return said.status() == next.status() ? CallEnd.STATUS : CallEnd.DEADLINE;
    }

    /** Who is called for the changed fields. */
    List<Addressee> hearing(List<Change> fields, List<Addressee> interested) {
        boolean postponed = next.status() == CallStatus.FORTHCOMING;
        boolean watched = fields.stream()
                .map(Change::field)
                .anyMatch(field -> WATCHED.contains(field) || postponed && field.equals("status"));
        return Stream.concat(
                        watched ? interested.stream() : Stream.empty(),
                        overruled ? Stream.of(Addressee.office()) : Stream.empty())
                .distinct()
                .toList();
    }
}

package city.weltoffen.networking.call.watch;

import city.weltoffen.defaults.matters.Matter;
import city.weltoffen.defaults.matters.MatterSource;
import city.weltoffen.defaults.matters.Reader;
import city.weltoffen.defaults.matters.Wait;
import city.weltoffen.events.Deadline;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.call.Call;
import city.weltoffen.networking.call.CallAudience;
import city.weltoffen.networking.call.CallStatus;
import city.weltoffen.networking.call.Calls;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Deadlines and changes of the calls in which the reader's departments lead or take part. */
@Component
class CallMatters implements MatterSource {

    private static final Period AHEAD = Period.ofDays(30);

    /** What nobody has acknowledged after this time is no news any more. */
    private static final Period NEWS = Period.ofDays(30);

    private static final Wait DEADLINE =
            Wait.of("call-deadline", "Frist eines Aufrufs", "Deadline of a call", "Ansehen", "Look at it");
    private static final Wait CHANGED = Wait.of(
            "call-changed", "Aufruf hat sich geändert", "A call has changed", "Änderung lesen", "Read the change");

    private final CallAudience audience;
    private final Calls calls;
    private final ReadChanges read;
    private final ZoneId city;

    CallMatters(CallAudience audience, Calls calls, ReadChanges read, Clock businessClock) {
        this.audience = audience;
        this.calls = calls;
        this.read = read;
        this.city = businessClock.getZone();
    }

    @Override
    public Stream<Matter> waiting(Reader reader) {
        return committed(reader)
                .flatMap(call ->
                        Stream.concat(deadline(call, reader, reader.today().plus(AHEAD)), changed(call, reader)));
    }

    @Override
    public Stream<Matter> coming(Reader reader) {
        return committed(reader).flatMap(call -> deadline(call, reader, LocalDate.MAX));
    }

    private Stream<Call> committed(Reader reader) {
        return calls.find(audience.committedOf(reader.departments())).stream();
    }

    private Stream<Matter> deadline(Call call, Reader reader, LocalDate until) {
        return call.details().status() == CallStatus.CLOSED
                ? Stream.empty()
                : call.details().nextDeadline(reader.today()).map(Deadline::date).stream()
                        .filter(due -> !due.isAfter(until))
                        .map(due -> matter(DEADLINE, call, reader, due, due.minus(AHEAD), ""));
    }

    private Stream<Matter> changed(Call call, Reader reader) {
        LocalDate on = LocalDate.ofInstant(call.updatedAt(), city);
        return on.isBefore(reader.today().minus(NEWS))
                        || read.unread(reader.subject(), call).isEmpty()
                ? Stream.empty()
                : Stream.of(matter(CHANGED, call, reader, null, on, "#changes"));
    }

    private Matter matter(Wait wait, Call call, Reader reader, @Nullable LocalDate due, LocalDate since, String place) {
        String title = call.details().title();
        String department = audience.departmentsOf(call.id()).stream()
                .filter(reader.departments()::contains)
                .sorted()
                .findFirst()
                .orElse(null);
        return wait.matter(
                call.id().value(),
                new LocalizedText(title, title),
                due,
                since,
                department,
                "/funding/" + call.id().value() + place);
    }
}

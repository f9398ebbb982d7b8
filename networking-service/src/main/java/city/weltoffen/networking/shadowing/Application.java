package city.weltoffen.networking.shadowing;

import city.weltoffen.networking.acting.Moment;
import city.weltoffen.networking.acting.Person;
import com.fasterxml.uuid.Generators;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants to come.
 *
 * @param person nobody when it was forgotten
 * @param department slug of the person's department
 * @param motivation in words; stays here
 */
public record Application(
        String id,
        @Nullable Person person,
        @Nullable String department,
        @Nullable String motivation,
        Instant at,
        ApplicationState state,
        @Nullable Decision decision,
        @Nullable LearningReport report) {

    static Application of(@Nullable String department, String motivation, Moment now) {
        return new Application(
                Generators.timeBasedEpochGenerator().generate().toString(),
                now.by(),
                department,
                motivation,
                now.at(),
                ApplicationState.APPLIED,
                null,
                null);
    }

    Application decided(boolean accepted, @Nullable String reason, Moment now) {
        ApplicationState decided = accepted ? ApplicationState.ACCEPTED : ApplicationState.DECLINED;
        return new Application(
                id,
                person,
                department,
                motivation,
                at,
                decided,
                new Decision(now.by(), now.deputising(), now.today(), reason),
                report);
    }

    Application withdrawn() {
        return new Application(id, person, department, motivation, at, ApplicationState.WITHDRAWN, decision, report);
    }

    Application completed(LearningReport learned) {
        return new Application(id, person, department, motivation, at, ApplicationState.COMPLETED, decision, learned);
    }

    /** What was learned stays, who learned it does not. */
    Application forgotten() {
        return new Application(id, null, department, null, at, state, null, report);
    }

    public boolean isOf(String subject) {
        return person != null && person.subject().equals(subject);
    }
}

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
public record JobShadowingApplication(
        String id,
        @Nullable Person person,
        @Nullable String department,
        @Nullable String motivation,
        Instant at,
        ApplicationState state,
        @Nullable JobShadowingDecision decision,
        @Nullable LearningReport report) {

    static JobShadowingApplication of(@Nullable String department, String motivation, Moment now) {
        return new JobShadowingApplication(
                Generators.timeBasedEpochGenerator().generate().toString(),
                now.by(),
                department,
                motivation,
                now.at(),
                ApplicationState.APPLIED,
                null,
                null);
    }

    JobShadowingApplication decided(boolean accepted, @Nullable String reason, Moment now) {
        ApplicationState decided = accepted ? ApplicationState.ACCEPTED : ApplicationState.DECLINED;
        return new JobShadowingApplication(
                id,
                person,
                department,
                motivation,
                at,
                decided,
                new JobShadowingDecision(now.by(), now.deputising(), now.today(), reason),
                report);
    }

    JobShadowingApplication withdrawn() {
        return new JobShadowingApplication(
                id, person, department, motivation, at, ApplicationState.WITHDRAWN, decision, report);
    }

    JobShadowingApplication completed(LearningReport learned) {
        return new JobShadowingApplication(
                id, person, department, motivation, at, ApplicationState.COMPLETED, decision, learned);
    }

    /** What was learned stays, who learned it does not. */
    JobShadowingApplication forgotten() {
        return new JobShadowingApplication(id, null, department, null, at, state, null, report);
    }

    public boolean isOf(String subject) {
        return person != null && person.subject().equals(subject);
    }
}

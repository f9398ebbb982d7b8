package city.weltoffen.networking.training.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.training.Booking;
import city.weltoffen.networking.training.Session;
import city.weltoffen.networking.training.Training;
import city.weltoffen.networking.training.TrainingDetails;
import city.weltoffen.networking.training.TrainingState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A training as somebody sees it.
 *
 * @param sessions in the local time of the zone
 * @param taken how many have a place
 * @param waiting how many wait for one
 * @param attended how many came, once it was held
 * @param reason why it does not take place
 * @param signUps who signed up, for the department that offers it and the office
 * @param keptUntil last day of that list
 * @param mine where the reader stands, who signed up
 * @param may what the reader may do with it now
 */
record TrainingResponse(
        String id,
        TrainingState state,
        String department,
        LocalizedText title,
        @Nullable LocalizedText description,
        Set<String> themes,
        Set<String> measures,
        List<Session> sessions,
        String zone,
        @Nullable String place,
        @Nullable String link,
        @Nullable String provider,
        Booking booking,
        int taken,
        int waiting,
        @Nullable Integer attended,
        @Nullable String reason,
        @Nullable List<SignUpEntry> signUps,
        @Nullable LocalDate keptUntil,
        @Nullable MySignUp mine,
        MayTraining may) {

    /**
     * Somebody who signed up.
     *
     * @param place whether the person has a place, or waits
     * @param attended whether the person came, said once it was held
     */
    record SignUpEntry(
            String subject,
            @Nullable String name,
            @Nullable String department,
            Instant at,
            boolean place,
            boolean attended) {}

    /**
     * Where the reader stands.
     *
     * @param place whether there is a place, or one waits
     * @param waitingBefore how many wait who came earlier
     * @param movedUp whether a place became free and the reader has not said yet to have seen it
     */
    record MySignUp(boolean place, int waitingBefore, boolean movedUp) {}

    /**
     * What the reader may do with it now.
     *
     * @param change also cancel
     */
    record MayTraining(boolean change, boolean signUp, boolean withdraw, boolean hold) {}

    /** @param inside whether the reader may see who signed up */
    static TrainingResponse of(Training training, String reader, boolean inside, LocalDate keptUntil, MayTraining may) {
        TrainingDetails details = training.details();
        int taken = training.taken();
        return new TrainingResponse(
                training.id().value(),
                training.state(),
                details.department(),
                details.title(),
                details.description(),
                details.themes(),
                details.measures(),
                details.dates().sessions(),
                details.dates().zone(),
                details.place(),
                details.link(),
                details.provider(),
                details.booking(),
                taken,
                training.signUps().inOrder().size() - taken,
                training.attended(),
                training.reason(),
                inside ? entries(training) : null,
                inside ? keptUntil : null,
                mine(training, reader),
                may);
    }

    private static List<SignUpEntry> entries(Training training) {
        return training.signUps().inOrder().stream()
                .map(signUp -> new SignUpEntry(
                        signUp.person().subject(),
                        signUp.person().name(),
                        signUp.department(),
                        signUp.at(),
                        training.hasPlace(signUp.person().subject()),
                        signUp.attended()))
                .toList();
    }

    private static @Nullable MySignUp mine(Training training, String reader) {
        int place = training.signUps().place(reader);
        if (place < 0) {
            return null;
        }
        boolean movedUp = training.signUps().inOrder().get(place).movedUpOn() != null;
        return new MySignUp(training.hasPlace(reader), Math.max(0, place - training.taken()), movedUp);
    }
}

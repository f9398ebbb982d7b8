package city.weltoffen.networking.synergy;

import city.weltoffen.events.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One of the two departments.
 *
 * @param department slug
 * @param name as it was called when it was told, or when it took over
 * @param former name of the department that it took over from
 */
public record Side(
        String department,
        LocalizedText name,
        @Nullable LocalizedText former,
        @Nullable Answer answer) {

    static Side of(String department, LocalizedText name) {
        return new Side(department, name, null, null);
    }

    Side answering(Answer given) {
        return new Side(department, name, former, given);
    }

    Side takenOverBy(String successor, LocalizedText successorName) {
        return new Side(successor, successorName, name, answer);
    }

    public boolean isAccepted() {
        return answer != null && answer.isAcceptance();
    }
}

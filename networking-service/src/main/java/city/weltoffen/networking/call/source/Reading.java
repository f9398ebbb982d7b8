package city.weltoffen.networking.call.source;

import city.weltoffen.networking.call.fetching.Answer;
import city.weltoffen.networking.call.portal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How the reading of a source went.
 *
 * @param whole whether it held everything that there is
 * @param message what is missing, or what is remarkable
 * @param answer of the host, where one request brought everything
 */
record Reading(
        boolean whole, @Nullable Refusal message, @Nullable Answer answer) {

    static final Reading WHOLE = new Reading(true, null, null);

    static Reading whole(Answer answer) {
        Refusal message = answer.notModified() ? SourceReason.NOT_MODIFIED.with() : null;
        return new Reading(true, message, answer);
    }

    static Reading brokenOff(Refusal message) {
        return new Reading(false, message, null);
    }

    boolean isNotModified() {
        return answer != null && answer.notModified();
    }
}

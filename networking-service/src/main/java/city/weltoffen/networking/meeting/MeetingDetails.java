package city.weltoffen.networking.meeting;

import city.weltoffen.events.LocalizedText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an invitation says.
 *
 * @param videoLink where one takes part from afar
 * @param fileReference of the city's records
 */
public record MeetingDetails(
        LocalizedText title,
        MeetingTime time,
        @Nullable String place,
        @Nullable String videoLink,
        @Nullable String fileReference) {

    MeetingDetails at(MeetingTime other) {
        return new MeetingDetails(title, other, place, videoLink, fileReference);
    }

    /** Whether somebody who knows the one would come at the wrong time or to the wrong place. */
    boolean misleads(MeetingDetails other) {
        return !time.equals(other.time)
                || !Objects.equals(place, other.place)
                || !Objects.equals(videoLink, other.videoLink);
    }
}

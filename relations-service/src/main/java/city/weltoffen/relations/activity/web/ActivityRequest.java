package city.weltoffen.relations.activity.web;

import city.weltoffen.relations.activity.ActivityTime;
import city.weltoffen.relations.activity.Gift;
import city.weltoffen.relations.activity.Protocol;
import city.weltoffen.relations.catalogue.MoneyRequest;
import city.weltoffen.relations.catalogue.TextRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An activity as it is planned or changed.
 *
 * @param beginsAt in the city's time; without it the activity lasts whole days
 * @param ends the first day where it is missing
 * @param open whether the public may know of it
 * @param within id of the activity that it is a part of
 */
record ActivityRequest(
        @NotBlank String kind,
        @NotNull @Valid TextRequest title,
        @Size(max = 10_000) @Nullable String programme,
        @Size(max = 300) @Nullable String place,
        @NotNull LocalDate begins,
        @Nullable LocalTime beginsAt,
        @Nullable LocalDate ends,
        @Nullable LocalTime endsAt,
        @Size(max = 100) @Nullable Set<@NotBlank String> partners,
        @Size(max = 40) @Nullable Set<@NotBlank String> departments,
        @Size(max = 40) @Nullable Set<@NotBlank String> measures,
        @Size(max = 20) @Nullable Set<@NotBlank String> themes,
        @Nullable Boolean open,
        @Nullable String within,
        @Size(max = 100) @Nullable String fileReference,
        @Valid @Nullable ProtocolRequest protocol) {

    /** @param interpreter languages and who interpreted */
    record ProtocolRequest(
            @Size(max = 2000) @Nullable String formsOfAddress,
            @Size(max = 50) @Nullable List<@NotNull @Valid GiftRequest> gifts,
            @Size(max = 500) @Nullable String interpreter) {

        Protocol protocol() {
            return new Protocol(
                    text(formsOfAddress),
                    gifts == null
                            ? List.of()
                            : gifts.stream().map(GiftRequest::gift).toList(),
                    text(interpreter));
        }
    }

    /** A gift that was given or received. */
    record GiftRequest(
            @NotNull Gift.Direction direction,
            @NotBlank @Size(max = 300) String what,
            @Valid @Nullable MoneyRequest value) {

        Gift gift() {
            return new Gift(direction, what.strip(), value == null ? null : value.money());
        }
    }

    LocalDate lastDay() {
        return ends == null ? begins : ends;
    }

    boolean isBackwards() {
        return ActivityTime.isBackwards(begins, beginsAt, lastDay(), endsAt);
    }

    /** An end at some time of day makes no sense without a beginning. */
    boolean endsOnlyByTheClock() {
        return endsAt != null && beginsAt == null;
    }

    static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    static Set<String> set(@Nullable Set<String> values) {
        return values == null ? Set.of() : values;
    }
}

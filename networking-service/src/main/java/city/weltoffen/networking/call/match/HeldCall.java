package city.weltoffen.networking.call.match;

import city.weltoffen.networking.call.Call;
import city.weltoffen.networking.call.CallDetails;
import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.call.CallStatus;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A call as matching reads it.
 *
 * @param createdAt when it became known
 * @param lastDay on which it can be answered
 * @param words none when it can no longer be answered and became known long ago
 */
record HeldCall(
        CallId id,
        long version,
        Instant createdAt,
        LocalDate lastDay,
        @Nullable CallWords words) {

    /** Without its words. */
    static HeldCall of(Call call) {
        return new HeldCall(call.id(), call.version(), call.createdAt(), lastDay(call.details()), null);
    }

    /** Of a closed call it is long over; where no end is known, far ahead. */
    private static LocalDate lastDay(CallDetails details) {
        if (details.status() == CallStatus.CLOSED) {
            return LocalDate.MIN;
        }
        return details.deadlines().isEmpty()
                ? LocalDate.MAX
                : details.deadlines().getLast().date();
    }

    boolean isOpen(LocalDate today) {
        return !lastDay.isBefore(today);
    }

    boolean isKnownSince(Instant moment) {
        return !createdAt.isBefore(moment);
    }

    HeldCall with(@Nullable CallWords read) {
        return new HeldCall(id, version, createdAt, lastDay, read);
    }
}

package city.weltoffen.networking.call.pub;

import city.weltoffen.events.Deadline;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A call as everybody may see it; who in the administration is interested in it stays inside. */
record PublicCallSummary(
        String id,
        String title,
        String kind,
        @Nullable LocalizedText kindName,
        @Nullable String programme,
        @Nullable LocalizedText programmeName,
        String status,
        @Nullable LocalDate opensOn,
        List<Deadline> deadlines,
        @Nullable LocalDate nextDeadline,
        @Nullable String expectedMonth,
        @Nullable Money budget,
        @Nullable String link,
        Instant updatedAt) {}

package city.weltoffen.networking.coordinator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A coordinator will leave, with a last day and who takes over then. */
public record Leaving(LocalDate lastDay, @Nullable Successor successor) {}

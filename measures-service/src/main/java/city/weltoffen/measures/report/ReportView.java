package city.weltoffen.measures.report;

import city.weltoffen.measures.snapshot.FrozenMeasure;
import city.weltoffen.measures.snapshot.Snapshot;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A report as one may see it.
 *
 * @param previous content of the report before, as one may see it
 * @param comments none but in an internal version
 */
public record ReportView(
        Report report,
        Version version,
        Snapshot content,
        @Nullable Snapshot previous,
        List<Comment> comments) {

    public ReportView {
        comments = List.copyOf(comments);
    }

    /** For whom it is. */
    public enum Version {
        /** How it would be if it froze now. */
        DRAFT,
        INTERNAL,
        PUBLIC
    }

    public Optional<Comparison> comparison() {
        return Optional.ofNullable(previous).map(before -> Comparison.of(before, content));
    }

    public List<Comment> commentsOn(FrozenMeasure measure) {
        return comments.stream()
                .filter(comment -> comment.measure().equals(measure.code()))
                .toList();
    }
}

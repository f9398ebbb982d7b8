package city.weltoffen.measures.progress.web;

import city.weltoffen.measures.progress.Assessment;
import city.weltoffen.measures.progress.ReportContent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is typed of a progress report so far: all of it, what is missing is empty afterwards.
 *
 * @param begins first day that it is about
 * @param ends last day that it is about
 * @param text by language, ISO 639-1
 * @param note for the departments that take part; never published
 */
record ProgressReportRequest(
        @Nullable LocalDate begins,
        @Nullable LocalDate ends,
        @Size(max = 30) @Nullable Map<String, @Nullable @Size(max = 20000) String> text,
        @Nullable Assessment assessment,
        @Size(max = 20000) @Nullable String note) {

    ReportContent content() {
        Map<String, String> texts = new HashMap<>();
        if (text != null) {
            text.forEach((language, typed) -> {
                if (typed != null) {
                    texts.put(language, typed);
                }
            });
        }
        return new ReportContent(begins, ends, texts, assessment, note);
    }
}

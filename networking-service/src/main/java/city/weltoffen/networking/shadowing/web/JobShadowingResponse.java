package city.weltoffen.networking.shadowing.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.shadowing.JobShadowing;
import city.weltoffen.networking.shadowing.JobShadowingApplication;
import city.weltoffen.networking.shadowing.JobShadowingDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An offer for job shadowing as somebody sees it.
 *
 * @param accepted how many may come, or came
 * @param applications for the department that offers it and the office, oldest first
 * @param mine the reader's own application
 * @param reportDue last day for learning reports
 * @param may what the reader may do with it now
 */
record JobShadowingResponse(
        String id,
        String department,
        boolean closed,
        LocalizedText title,
        @Nullable LocalizedText description,
        String place,
        LocalDate begins,
        LocalDate ends,
        Set<String> themes,
        Set<String> languages,
        int places,
        @Nullable LocalDate applyUntil,
        int accepted,
        @Nullable List<JobShadowingApplication> applications,
        @Nullable JobShadowingApplication mine,
        LocalDate reportDue,
        MayJobShadowing may) {

    /**
     * What the reader may do with it now.
     *
     * @param change also close
     * @param report what was learned
     * @param article be made of the reader's report
     */
    record MayJobShadowing(
            boolean change, boolean apply, boolean withdraw, boolean decide, boolean report, boolean article) {}

    static JobShadowingResponse of(
            JobShadowing shadowing,
            @Nullable List<JobShadowingApplication> applications,
            @Nullable JobShadowingApplication mine,
            LocalDate reportDue,
            MayJobShadowing may) {
        JobShadowingDetails details = shadowing.details();
        return new JobShadowingResponse(
                shadowing.id().value(),
                details.department(),
                shadowing.closed(),
                details.title(),
                details.description(),
                details.place(),
                details.begins(),
                details.ends(),
                details.themes(),
                details.languages(),
                details.places(),
                details.applyUntil(),
                shadowing.accepted(),
                applications,
                mine,
                reportDue,
                may);
    }
}

package city.weltoffen.networking.call.template;

import city.weltoffen.events.Deadline;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A template with its years.
 *
 * @param call id of the call of a standing offer, once there is one
 */
record TemplateResponse(
        String id,
        String code,
        String title,
        String kind,
        @Nullable String programme,
        Rhythm rhythm,
        @Nullable Integer month,
        List<String> audiences,
        List<String> keywords,
        @Nullable String link,
        @Nullable String description,
        boolean active,
        @Nullable String call,
        List<TemplateYearResponse> years) {

    /**
     * A year's call.
     *
     * @param expectedMonth ISO month, while no date is announced
     * @param call id of the call, once there is one
     */
    record TemplateYearResponse(
            int year,
            String identifier,
            boolean announced,
            @Nullable String expectedMonth,
            @Nullable LocalDate opensOn,
            List<Deadline> deadlines,
            @Nullable String call) {}

    /** @param callIds ids of calls by their identifiers */
    static TemplateResponse of(CallTemplate template, Function<String, @Nullable String> callIds) {
        TemplateDetails details = template.details();
        return new TemplateResponse(
                template.id().value(),
                details.code(),
                details.title(),
                details.kind(),
                details.programme(),
                details.rhythm(),
                details.month(),
                details.audiences(),
                details.keywords(),
                details.link(),
                details.description(),
                details.active(),
                callIds.apply(details.code()),
                template.years().stream()
                        .map(year -> year(details, year, callIds))
                        .toList());
    }

    private static TemplateYearResponse year(
            TemplateDetails details, TemplateYear year, Function<String, @Nullable String> callIds) {
        String identifier = TemplateCalls.identifier(details, year.year());
        Integer month = details.month();
        return new TemplateYearResponse(
                year.year(),
                identifier,
                year.isAnnounced(),
                year.isAnnounced() || month == null
                        ? null
                        : YearMonth.of(year.year(), month).toString(),
                year.opensOn(),
                year.deadlines(),
                callIds.apply(identifier));
    }
}

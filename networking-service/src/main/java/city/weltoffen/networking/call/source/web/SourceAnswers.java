package city.weltoffen.networking.call.source.web;

import city.weltoffen.networking.call.portal.Refusal;
import city.weltoffen.networking.call.source.CallSource;
import city.weltoffen.networking.call.source.CallSources;
import city.weltoffen.networking.call.source.RefusalTexts;
import city.weltoffen.networking.call.source.Run;
import city.weltoffen.networking.call.source.RunCounts;
import city.weltoffen.networking.call.source.RunOutcome;
import city.weltoffen.networking.call.source.Runs;
import city.weltoffen.networking.call.source.SourceDetails;
import city.weltoffen.networking.call.source.SourceHealth;
import city.weltoffen.networking.call.source.SourceSchedule;
import city.weltoffen.networking.call.source.web.CallSourceResponse.Health;
import city.weltoffen.networking.call.source.web.CallSourceResponse.Schedule;
import city.weltoffen.networking.call.source.web.RunResponse.ReasonFigure;
import city.weltoffen.networking.call.source.web.RunResponse.RefusedRow;
import city.weltoffen.networking.call.source.web.RunSummary.RunFigures;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words sources and their runs for a reader. */
@Component
class SourceAnswers {

    private final CallSources sources;
    private final SourceHealth health;
    private final Runs runs;
    private final RefusalTexts texts;

    SourceAnswers(CallSources sources, SourceHealth health, Runs runs, RefusalTexts texts) {
        this.sources = sources;
        this.health = health;
        this.runs = runs;
        this.texts = texts;
    }

    CallSourceResponse of(CallSource source, Locale locale) {
        SourceDetails details = source.details();
        @Nullable Run latest = runs.latest(source.id()).orElse(null);
        return new CallSourceResponse(
                source.id().value(),
                details.kind(),
                details.name(),
                details.enabled(),
                details.address(),
                sources.address(source),
                schedule(details.schedule()),
                details.search(),
                details.presets(),
                new Health(health.of(source), source.silentSince(), health.lastGoodAt(source)),
                sources.next(source),
                latest != null && latest.outcome() == RunOutcome.RUNNING ? latest.id() : null,
                latest == null ? null : summary(latest, locale),
                source.createdAt());
    }

    private static @Nullable Schedule schedule(@Nullable SourceSchedule schedule) {
        return schedule == null ? null : new Schedule(schedule.times(), schedule.orderedDays(), schedule.everyHours());
    }

    RunSummary summary(Run run, Locale locale) {
        return new RunSummary(
                run.id(),
                run.trigger(),
                run.file(),
                run.outcome(),
                run.startedAt(),
                run.endedAt(),
                run.millis(),
                run.progress(),
                figures(run.counts()),
                words(run.message(), locale),
                run.good());
    }

    private static RunFigures figures(RunCounts counts) {
        return new RunFigures(
                counts.read(),
                counts.created(),
                counts.changed(),
                counts.unchanged(),
                counts.copies(),
                counts.refused());
    }

    RunResponse of(Run run, Locale locale) {
        return new RunResponse(
                run.source().value(),
                summary(run, locale),
                run.reasons().stream()
                        .map(reason ->
                                new ReasonFigure(reason.code(), reason.count(), texts.of(reason.example(), locale)))
                        .toList(),
                run.refusals().stream()
                        .map(row ->
                                new RefusedRow(row.reference(), row.reason().code(), texts.of(row.reason(), locale)))
                        .toList());
    }

    private @Nullable String words(@Nullable Refusal message, Locale locale) {
        return message == null ? null : texts.of(message, locale);
    }
}

package city.weltoffen.networking.shadowing;

import city.weltoffen.events.Addressee;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.networking.JobShadowingApplied;
import city.weltoffen.events.networking.JobShadowingCompleted;
import city.weltoffen.events.networking.JobShadowingDecided;
import city.weltoffen.events.networking.JobShadowingFacts;
import city.weltoffen.events.networking.JobShadowingOffered;
import city.weltoffen.networking.acting.Person;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How an offer for job shadowing speaks to others. */
record JobShadowingVoice(JobShadowingId id, JobShadowingDetails details) {

    JobShadowingOffered offered() {
        Tags tags = Tags.none().withThemes(details.themes()).withDepartments(Set.of(details.department()));
        return new JobShadowingOffered(
                new Notice(title("Neue Hospitation", "New job shadowing"), link(), tags, List.of()), facts());
    }

    JobShadowingApplied applied() {
        return new JobShadowingApplied(
                tells("Neue Bewerbung um Hospitation", "New application for job shadowing", department()), facts());
    }

    JobShadowingDecided decided(@Nullable Person applicant, boolean accepted) {
        List<Addressee> who = applicant == null ? List.of() : List.of(Addressee.person(applicant.subject()));
        return new JobShadowingDecided(
                accepted
                        ? tells("Zusage für Hospitation", "Job shadowing accepted", who)
                        : tells("Absage für Hospitation", "Job shadowing declined", who),
                facts(),
                accepted);
    }

    /** Decided by the person who applied; the department hears of it. */
    JobShadowingDecided withdrawn() {
        return new JobShadowingDecided(
                tells(
                        "Bewerbung um Hospitation zurückgezogen",
                        "Application for job shadowing withdrawn",
                        department()),
                facts(),
                false);
    }

    JobShadowingCompleted completed() {
        return new JobShadowingCompleted(
                tells("Lernbericht zur Hospitation", "Learning report of a job shadowing", department()), facts());
    }

    /** To these alone: without tags no subscription asks for it. */
    private Notice tells(String german, String english, List<Addressee> who) {
        return new Notice(title(german, english), link(), Tags.none(), who);
    }

    private List<Addressee> department() {
        return List.of(Addressee.coordinatorsOf(details.department()));
    }

    private LocalizedText title(String german, String english) {
        return new LocalizedText(
                german + ": " + details.title().de(),
                english + ": " + details.title().en());
    }

    private String link() {
        return "/job-shadowings/" + id.value();
    }

    private JobShadowingFacts facts() {
        return new JobShadowingFacts(details.department(), details.begins(), details.ends(), details.themes());
    }
}

package city.weltoffen.networking.demo;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.article.Article;
import city.weltoffen.networking.article.ArticleContent;
import city.weltoffen.networking.article.ArticleState;
import city.weltoffen.networking.article.Articles;
import city.weltoffen.networking.shadowing.JobShadowingDetails;
import city.weltoffen.networking.shadowing.JobShadowings;
import city.weltoffen.networking.training.Booking;
import city.weltoffen.networking.training.Session;
import city.weltoffen.networking.training.TrainingDates;
import city.weltoffen.networking.training.TrainingDetails;
import city.weltoffen.networking.training.Trainings;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Enters the examples of trainings, job shadowing and articles of {@code demo/learning.yml} where there are none yet. */
@Component
@ConditionalOnProperty("weltoffen.demo")
class DemoLearning implements ApplicationRunner {

    private final Trainings trainings;
    private final JobShadowings shadowings;
    private final Articles articles;
    private final Clock businessClock;

    DemoLearning(Trainings trainings, JobShadowings shadowings, Articles articles, Clock businessClock) {
        this.trainings = trainings;
        this.shadowings = shadowings;
        this.articles = articles;
        this.businessClock = businessClock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        Demo demo;
        try (var file = new ClassPathResource("demo/learning.yml").getInputStream()) {
            demo = new YAMLMapper().readValue(file, Demo.class);
        }
        LocalDate today = LocalDate.now(businessClock);
        if (trainings.all().isEmpty()) {
            demo.trainings().forEach(example -> trainings.offer(example.details(today, businessClock.getZone())));
        }
        if (shadowings.all().isEmpty()) {
            demo.jobShadowings().forEach(example -> shadowings.offer(example.details(today)));
        }
        if (Stream.of(ArticleState.values())
                .allMatch(state -> articles.in(state).isEmpty())) {
            demo.articles().forEach(this::write);
        }
    }

    private void write(DemoArticle example) {
        Article article = articles.begin(example.department(), example.content());
        articles.publish(article.id());
        if (example.open()) {
            articles.approve(article.id(), article.versions().size());
        }
    }

    record Demo(List<DemoTraining> trainings, List<DemoJobShadowing> jobShadowings, List<DemoArticle> articles) {}

    /**
     * A training.
     *
     * @param inDays from the day of the first start
     * @param places to sign up here, else there is a link for booking
     */
    record DemoTraining(
            String department,
            LocalizedText title,
            LocalizedText description,
            Set<String> themes,
            Set<String> measures,
            int inDays,
            LocalTime from,
            LocalTime until,
            String place,
            String provider,
            @Nullable Integer places,
            @Nullable String booking) {

        TrainingDetails details(LocalDate today, ZoneId city) {
            Session session = new Session(today.plusDays(inDays), from, until);
            return new TrainingDetails(
                    department,
                    title,
                    description,
                    themes,
                    measures,
                    new TrainingDates(List.of(session), city.getId()),
                    place,
                    null,
                    provider,
                    new Booking(booking, places, null));
        }
    }

    /** @param inDays from the day of the first start */
    record DemoJobShadowing(
            String department,
            LocalizedText title,
            LocalizedText description,
            String place,
            int inDays,
            int days,
            Set<String> themes,
            Set<String> languages,
            int places) {

        JobShadowingDetails details(LocalDate today) {
            LocalDate begins = today.plusDays(inDays);
            return new JobShadowingDetails(
                    department,
                    title,
                    description,
                    place,
                    begins,
                    begins.plusDays(days - 1L),
                    themes,
                    languages,
                    places,
                    null);
        }
    }

    /** @param open whether everybody may read it */
    record DemoArticle(String department, boolean open, ArticleContent content) {}
}

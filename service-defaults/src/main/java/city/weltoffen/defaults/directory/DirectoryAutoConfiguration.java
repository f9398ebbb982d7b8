package city.weltoffen.defaults.directory;

import city.weltoffen.defaults.consuming.EventConsumers;
import city.weltoffen.defaults.consuming.Projection;
import city.weltoffen.defaults.mongo.IndexPlan;
import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.messaging.Message;

/** The directory copy, for every service but the one that owns the directory ({@code weltoffen.directory.copy=false}). */
@AutoConfiguration
@ConditionalOnProperty(name = "weltoffen.directory.copy", matchIfMissing = true)
class DirectoryAutoConfiguration {

    @Bean
    Directory directory(MongoTemplate template, Clock businessClock) {
        return new DirectoryCopy(template, businessClock);
    }

    /** Consumer of the binding {@code directoryCopy-in-0}. */
    @Bean
    Consumer<Message<byte[]>> directoryCopy(EventConsumers consumers, MongoTemplate template) {
        return consumers.of("directoryCopy", new DirectoryCopier(template));
    }

    @Bean
    Projection directoryProjection() {
        return new Projection("directoryCopy");
    }

    @Bean
    IndexPlan appointmentsByPerson() {
        return IndexPlan.on("directory_appointments", "person");
    }

    @Bean
    IndexPlan appointmentsByDepartment() {
        return IndexPlan.on("directory_appointments", "departments");
    }
}

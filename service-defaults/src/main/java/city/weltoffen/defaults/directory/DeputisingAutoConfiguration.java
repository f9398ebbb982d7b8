package city.weltoffen.defaults.directory;

import city.weltoffen.defaults.aggregate.Deputising;
import city.weltoffen.defaults.security.CurrentIdentity;
import city.weltoffen.defaults.security.Identity;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Tells who deputises, by the directory of the service; without one nobody does. */
@AutoConfiguration
class DeputisingAutoConfiguration {

    /** Asks for the directory only when somebody acts, since the owner of the directory keeps it in aggregates itself. */
    @Bean
    Deputising deputising(CurrentIdentity current, ObjectProvider<Directory> directory) {
        return event -> {
            Set<String> departments = event.notice().tags().departments();
            return !departments.isEmpty()
                    && current.find()
                            .map(Identity::subject)
                            .filter(subject -> deputises(directory.getIfAvailable(), subject, departments))
                            .isPresent();
        };
    }

    private static boolean deputises(@Nullable Directory directory, String subject, Set<String> departments) {
        return directory != null && directory.isDeputising(subject, departments);
    }
}

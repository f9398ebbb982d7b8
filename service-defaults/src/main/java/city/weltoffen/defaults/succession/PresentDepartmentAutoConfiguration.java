package city.weltoffen.defaults.succession;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.security.PresentDepartment;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** For every service: whose department ended belongs to the one that stands in its place. */
@AutoConfiguration
class PresentDepartmentAutoConfiguration {

    @Bean
    PresentDepartment presentDepartment(ObjectProvider<Directory> directory) {
        return new PresentDepartments(directory);
    }
}

package uk.police.lfr.platform.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.police.lfr.platform.contract.Course;

/** Who has passed which course, and until when it counts. Callers bring the transaction. */
@Dependent
public class TrainingStore {
    @PersistenceContext
    private EntityManager entities;

    /** The person's courses are then those given and no other. */
    void replace(String username, Map<Course, LocalDate> until, String by, Instant at) {
        entities.createNativeQuery("delete from training_record where username = ?1")
                .setParameter(1, username)
                .executeUpdate();
        until.forEach((course, last) -> insert(username, course, last, by, at));
    }

    /** Enters a course or changes its last day. */
    public void record(String username, Course course, LocalDate until, String by, Instant at) {
        entities.createNativeQuery("delete from training_record where username = ?1 and course = ?2")
                .setParameter(1, username)
                .setParameter(2, course.name())
                .executeUpdate();
        insert(username, course, until, by, at);
    }

    private void insert(String username, Course course, LocalDate until, String by, Instant at) {
        entities.createNativeQuery("insert into training_record (username, course, valid_until, recorded_by,"
                        + " recorded_at) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, username)
                .setParameter(2, course.name())
                .setParameter(3, until)
                .setParameter(4, by)
                .setParameter(5, at)
                .executeUpdate();
    }

    Map<Course, LocalDate> of(String username) {
        Map<Course, LocalDate> courses = new EnumMap<>(Course.class);
        List<?> rows = entities.createNativeQuery("select course, valid_until from training_record where username = ?1")
                .setParameter(1, username)
                .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            courses.put(Course.valueOf((String) columns[0]), day(columns[1]));
        }
        return courses;
    }

    /** The two databases' drivers differ. */
    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }
}

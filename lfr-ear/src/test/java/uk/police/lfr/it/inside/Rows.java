package uk.police.lfr.it.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The database behind the desks' backs, as its owner, who may do what the application may not. */
@Dependent
public class Rows {
    @Resource(lookup = "java:jboss/datasources/LfrOwnerDS")
    private DataSource database;

    /** @param fromWhere what follows {@code select count(*) from} */
    public long count(String fromWhere) throws SQLException {
        return Long.parseLong(text("select count(*) from " + fromWhere));
    }

    /** The first column of the first row. */
    public String text(String query) throws SQLException {
        return texts(query).get(0);
    }

    /** The first column of every row. */
    public List<String> texts(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    /** @return how many rows it changed */
    public int change(String update, String value) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(update)) {
            statement.setString(1, value);
            return statement.executeUpdate();
        }
    }

    /** Changes the schema. */
    public void alter(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var plain = connection.createStatement()) {
            plain.execute(statement);
        }
    }
}

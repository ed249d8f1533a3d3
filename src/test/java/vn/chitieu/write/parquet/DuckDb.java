package vn.chitieu.write.parquet;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A program that reads Parquet and is not ours. */
public final class DuckDb implements AutoCloseable {
    private final Connection connection;

    private DuckDb(Connection connection) {
        this.connection = connection;
    }

    /** Starts it, in memory. */
    public static DuckDb start() throws SQLException {
        return new DuckDb(DriverManager.getConnection("jdbc:duckdb:"));
    }

    /**
     * The rows of an answer; lists as DuckDB writes them, null where there is nothing.
     *
     * @param query what is asked, with one {@code %s} for the file
     */
    public List<List<@Nullable String>> ask(String query, Path file) throws SQLException {
        String quoted = "'" + file.toString().replace("'", "''") + "'";
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query.formatted(quoted))) {
            List<List<@Nullable String>> rows = new ArrayList<>();
            while (answer.next()) {
                rows.add(row(answer));
            }
            return rows;
        }
    }

    private static List<@Nullable String> row(ResultSet answer) throws SQLException {
        List<@Nullable String> row = new ArrayList<>();
        for (int column = 1; column <= answer.getMetaData().getColumnCount(); column++) {
            row.add(answer.getString(column));
        }
        return Collections.unmodifiableList(row);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

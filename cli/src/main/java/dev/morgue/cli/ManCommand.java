package dev.morgue.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code morgue man}: manual pages. */
final class ManCommand implements Command {

  private static final String INTO = "--into";

  @Override
  public CommandForm form() {
    return new CommandForm(
        "man",
        "Prints the manual page of a command, or of morgue, as man reads it; or writes all of them.",
        new CommandForm.Operands("COMMAND", 0, "A command; without one, morgue itself."),
        List.of(Option.one(INTO, "DIR", "Writes every page into this folder, usually …/man/man1.")),
        List.of(
            "",
            "Examples:",
            "  morgue man search | man -l -",
            "  morgue man --into ~/.local/share/man/man1"));
  }

  @Override
  public ExitCode run(Arguments arguments, Shell shell) throws Failure, IOException {
    Map<String, List<String>> pages = new LinkedHashMap<>();
    List<CommandForm> forms = Main.forms();
    pages.put("morgue", ManPage.of(forms, Main.footer()));
    forms.forEach(form -> pages.put("morgue-" + form.name(), ManPage.of(form)));
    String into = arguments.one(INTO);
    if (into != null) {
      write(pages, Archives.path(into, shell));
      shell.out().println(Words.count(pages.size(), "page") + " written");
      return ExitCode.OK;
    }
    List<String> names = new ArrayList<>(arguments.operands());
    if (names.isEmpty()) {
      names.add("");
    }
    for (String name : names) {
      List<String> page = pages.get(name.isEmpty() ? "morgue" : "morgue-" + name);
      if (page == null) {
        throw Failure.usage("there is no command '" + name + "'; 'morgue help' lists them");
      }
      page.forEach(shell.out()::println);
    }
    return ExitCode.OK;
  }

  private static void write(Map<String, List<String>> pages, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, List<String>> page : pages.entrySet()) {
      String text = String.join("\n", page.getValue()) + "\n";
      Files.write(folder.resolve(page.getKey() + ".1"), text.getBytes(StandardCharsets.UTF_8));
    }
  }
}

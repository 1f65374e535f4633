// The same flow as GeneratedClientIT, for the compiler: every address, field and code below must stand in the documents.
import createClient from "openapi-fetch";
import type { components as catalogComponents, paths as CatalogPaths } from "../target/catalog.js";
import type { components as matchingComponents, paths as MatchingPaths } from "../target/matching.js";
import type { paths as NotificationPaths } from "../target/notification.js";

type Issue = catalogComponents["schemas"]["SocialIssueResponse"];
type Problem = catalogComponents["schemas"]["Problem"];
type Match = matchingComponents["schemas"]["MatchItem"];

export interface Endpoints {
  catalog: string;
  matching: string;
  notification: string;
}

export class Portal {
  private readonly catalog;
  private readonly matching;
  private readonly notification;

  constructor(endpoints: Endpoints, token: string) {
    const headers = { Authorization: `Bearer ${token}` };
    this.catalog = createClient<CatalogPaths>({ baseUrl: endpoints.catalog, headers });
    this.matching = createClient<MatchingPaths>({ baseUrl: endpoints.matching, headers });
    this.notification = createClient<NotificationPaths>({ baseUrl: endpoints.notification, headers });
  }

  async publish(title: string, description: string): Promise<Issue> {
    const registered = await this.catalog.POST("/api/v1/issues", { body: { title, description } });
    if (registered.error) {
      throw new Refusal(registered.error);
    }
    const published = await this.catalog.POST("/api/v1/issues/{id}/publish", {
      params: { path: { id: registered.data.id } },
    });
    if (published.error) {
      throw new Refusal(published.error);
    }
    return published.data;
  }

  /** A line for each match, best first. */
  async matches(id: string): Promise<string[]> {
    const { data, error } = await this.matching.GET("/api/v1/issues/{id}/matches", {
      params: { path: { id }, query: { kind: "ISSUE", size: 20 } },
    });
    if (error) {
      throw new Refusal(error);
    }
    return data.items.map(line);
  }

  async similar(title: string, description: string): Promise<string[]> {
    const { data, error } = await this.matching.POST("/api/v1/similar", {
      body: { title, description, type: "ISSUE", size: 5 },
    });
    if (error) {
      throw new Refusal(error);
    }
    return data.items.map(line);
  }

  async digest(municipality: string): Promise<string> {
    const { data, error } = await this.notification.GET("/api/v1/digests/preview", {
      params: { query: { municipality, cutoff: "now" } },
    });
    if (error) {
      throw new Refusal(error);
    }
    return `${data.subject}\n${data.items.length}`;
  }
}

/** An error as the services tell it. */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super([problem.detail, ...(problem.violations ?? []).map((v) => `${v.in} ${v.field}: ${v.message}`)].join("\n"));
  }
}

function line(match: Match): string {
  return `${match.rank} ${match.score} ${match.target.title} (${match.target.municipality.name})`;
}

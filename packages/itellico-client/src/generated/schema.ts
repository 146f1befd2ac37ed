// Generated from specs/itellico.openapi.yaml by "pnpm run generate". Do not edit.

export interface paths {
    "/v1/accounts/{account_id}/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agents
         * @description Returns the agents of an account with their settings. Archived agents are left out unless you ask for them. The prompt is not part of the public schema.
         */
        get: operations["listAgents"];
        put?: never;
        /**
         * Create an agent
         * @description Makes an agent. The language model, the transcriber and the voice are required; everything else has a default. The public schema has no field for the prompt: write it in the dashboard. The provider catalogs list what can be chosen.
         */
        post: operations["createAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account_id}/agents/{agent_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an agent
         * @description Returns one agent with its settings.
         */
        get: operations["getAgent"];
        put?: never;
        post?: never;
        /**
         * Archive an agent
         * @description Archives an agent; its conversations stay. It is no longer listed unless you ask for archived agents. The public API has no documented field that brings it back, so treat this as final.
         */
        delete: operations["archiveAgent"];
        options?: never;
        head?: never;
        /**
         * Change an agent
         * @description Changes what the body has and keeps the rest. Null is not the same as leaving a field out, but what it does to each field is not documented.
         */
        patch: operations["updateAgent"];
        trace?: never;
    };
    "/v1/accounts/{account_id}/analytics/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get usage over time
         * @description Returns the seconds and the completed conversations per hour, day or month, over the last 30 days unless you say otherwise, and split by agent, subaccount or type on request.
         */
        get: operations["getUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account_id}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List calls without their messages
         * @description Returns one light row per call. Paging is documented here, unlike for conversations; `getCall` has the messages and the recording. Filter by `external_id` to find out whether a call that you tried to start exists.
         */
        get: operations["listCalls"];
        put?: never;
        /**
         * Start a call
         * @description Starts an outbound phone call (`type: phone`, with both numbers), or opens a web session to join from a browser (`type: web`). A phone call rings a real person and costs money, so never repeat the request blindly: after a timeout, look for your `external_id` with `listCalls` first. There is no documented operation that ends a call.
         */
        post: operations["createCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account_id}/calls/{call_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a call with its messages
         * @description Returns one call with everything that was said, and its recording if there is one.
         */
        get: operations["getCall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account_id}/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List conversations with their messages
         * @description Returns the conversations of the account and its subaccounts, each with its whole message list, so replies can be large. Filter by `conversation_id` to get a single one: there is no endpoint for that. A row has no account id; to tell subaccounts apart, ask for each of them. For a sync, use `updated_after` with some overlap and dedupe by `conversation_id`, since a conversation comes again when it changes.
         */
        get: operations["listConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account_id}/phone-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List phone numbers
         * @description Returns the account's numbers, each with its SIP trunk and the agent that answers it.
         */
        get: operations["listPhoneNumbers"];
        put?: never;
        /**
         * Add a phone number
         * @description Adds a number to a SIP trunk. Mind that the request says `name` where the reply says `friendly_name`.
         */
        post: operations["createPhoneNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account_id}/phone-numbers/{phone_number_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a phone number
         * @description Returns one number with its SIP trunk and the agent that answers it.
         */
        get: operations["getPhoneNumber"];
        put?: never;
        post?: never;
        /**
         * Give a phone number up
         * @description Destructive, and presumably for good: a number that was bought through itellico is released at the carrier, where others may get it, and is no longer billed. It is archived in the account and campaigns stop using it. Ask before you call this; to take a number out of use, unassign its agent instead.
         */
        delete: operations["deletePhoneNumber"];
        options?: never;
        head?: never;
        /**
         * Change a phone number
         * @description Changes what the body has and keeps the rest. A null takes something away: `inbound_agent_id: null` leaves the number without an agent, `sip_trunk_id: null` without a trunk. So send only the fields that you mean to change.
         */
        patch: operations["updatePhoneNumber"];
        trace?: never;
    };
    "/v1/accounts/{account_id}/providers/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List language models
         * @description Returns the language models that an agent can use, by provider, as a bare array. There is no paging.
         */
        get: operations["listModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account_id}/providers/transcribers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List transcribers
         * @description Returns the speech-to-text models that an agent can use, by provider, as a bare array with the languages of each. There is no paging.
         */
        get: operations["listTranscribers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account_id}/providers/voices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the voices of a provider
         * @description Returns the voices of one provider. The vendor does not type the reply, so read it with care. There is no paging; `limit` cuts the list.
         */
        get: operations["listVoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account_id}/sip-trunks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List SIP trunks
         * @description Returns the account's SIP trunks, each with its numbers.
         */
        get: operations["listSipTrunks"];
        put?: never;
        /**
         * Add a SIP trunk
         * @description Adds a trunk to one's own carrier. The SIP user name and password can't be set by the public API: do that in the dashboard, or allow the carrier's addresses.
         */
        post: operations["createSipTrunk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account_id}/sip-trunks/{sip_trunk_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a SIP trunk
         * @description Returns one trunk with its numbers.
         */
        get: operations["getSipTrunk"];
        put?: never;
        post?: never;
        /**
         * Delete a SIP trunk
         * @description Deletes a trunk that has no numbers. Unlink them first with `updatePhoneNumber`; deleting them would give them up.
         */
        delete: operations["deleteSipTrunk"];
        options?: never;
        head?: never;
        /**
         * Change a SIP trunk
         * @description Changes what the body has and keeps the rest. The user name and password can't be changed here.
         */
        patch: operations["updateSipTrunk"];
        trace?: never;
    };
    "/v1/accounts/{account_id}/subaccounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List subaccounts
         * @description Returns the direct children of an account; ask each of them for its own. Accounts nest up to five levels deep.
         */
        get: operations["listSubaccounts"];
        put?: never;
        /**
         * Create a subaccount
         * @description Makes a child of an account. The key's owner becomes the owner of the child. The plan must include subaccounts. There is no operation that deletes one; disable it with `updateSubaccount`.
         */
        post: operations["createSubaccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account_id}/subaccounts/{subaccount_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a subaccount
         * @description Returns one subaccount.
         */
        get: operations["getSubaccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rename, disable or enable a subaccount
         * @description Changes what the body has and keeps the rest. With `is_active: false` the subaccount is disabled, not deleted.
         */
        patch: operations["updateSubaccount"];
        trace?: never;
    };
    "/v1/accounts/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the key's account
         * @description Returns the account that the key belongs to. Use it to test a credential, and to find the account id once instead of relying on the alias `me`.
         */
        get: operations["getCurrentAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "conversation.analysis.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A conversation has been analysed
         * @description Sent on its own, usually after `conversation.ended`, once goals are scored and insights are extracted. Only this event has them: the API has no operation for them. Do not wait for it.
         */
        post: operations["conversationAnalysisCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation.ended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A conversation has ended
         * @description Sent after a normal end, a failure (no connection, a timeout) or a transfer. It has no recording; ask the API for that.
         */
        post: operations["conversationEnded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation.started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A conversation has started
         * @description Sent when an agent answers an inbound call, when an outbound campaign call connects, and when a web or test conversation starts.
         */
        post: operations["conversationStarted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description An account or a subaccount. */
        Account: {
            /** @description When it was made. ISO 8601 by description, a plain string by type. */
            created: string;
            /** Format: uuid */
            id: string;
            /** @description False if the account is disabled. */
            is_active: boolean;
            /** @description When it was last changed. ISO 8601 by description, a plain string by type. */
            modified: string;
            name: string;
            /**
             * Format: uuid
             * @description The parent account; null for a root account.
             */
            parent_account_id?: string | null;
        };
        /** @description An agent to make. */
        AgentCreate: {
            /** @description Whether the agent may end a call. */
            allow_auto_hangup?: boolean | null;
            /** @description Whether callers may refuse to be recorded. */
            allow_caller_recording_opt_out?: boolean | null;
            ambient_sound?: components["schemas"]["AmbientSoundInput"];
            capture_settings?: components["schemas"]["CaptureSettingsInput"] | null;
            denoising?: components["schemas"]["DenoisingInput"] | null;
            inactivity_settings?: components["schemas"]["InactivitySettingsInput"];
            initial_message?: components["schemas"]["InitialMessageInput"];
            interrupt_settings?: components["schemas"]["InterruptSettingsInput"] | null;
            /**
             * @description Longest conversation in seconds.
             * @default 1200
             */
            max_duration_seconds?: number | null;
            /** @description Your own data. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            model: components["schemas"]["ModelInput"];
            name?: string | null;
            /** @description A note for your team, not the prompt. */
            note?: string | null;
            response_timing?: components["schemas"]["ResponseTimingInput"];
            tags?: string[] | null;
            transcriber: components["schemas"]["TranscriberInput"];
            voice: components["schemas"]["VoiceInput"];
            volume?: components["schemas"]["VolumeInput"] | null;
        };
        /** @description An AI agent and its settings. */
        AgentResponse: {
            account_id: string;
            /** @description Whether the agent may end a call. */
            allow_auto_hangup: boolean;
            /** @description Whether callers may refuse to be recorded. */
            allow_caller_recording_opt_out: boolean;
            ambient_sound: components["schemas"]["AmbientSound"];
            capture_settings?: components["schemas"]["CaptureSettings"] | null;
            /** Format: date-time */
            created?: string | null;
            denoising?: components["schemas"]["Denoising"] | null;
            id: string;
            inactivity_settings: components["schemas"]["InactivitySettings"];
            initial_message: components["schemas"]["InitialMessage"];
            interrupt_settings?: components["schemas"]["InterruptSettings"] | null;
            /** @description Longest conversation in seconds. New agents get 1200. */
            max_duration_seconds?: number | null;
            /** @description Your own data. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /** @description The language model; a free-form object with `provider` and `model`. */
            model?: {
                [key: string]: unknown;
            } | null;
            /** Format: date-time */
            modified?: string | null;
            name: string;
            /** @description A note for your team, not the prompt. */
            note?: string | null;
            response_timing: components["schemas"]["ResponseTiming"];
            tags?: string[] | null;
            /** @description Speech to text; a free-form object with `provider`. */
            transcriber?: {
                [key: string]: unknown;
            } | null;
            /** @description Text to speech; a free-form object with `provider`. */
            voice?: {
                [key: string]: unknown;
            } | null;
            volume?: components["schemas"]["Volume"] | null;
        };
        /** @description What to change. What is left out stays. Null is allowed everywhere; what it does is documented nowhere. */
        AgentUpdate: {
            /** @description Whether the agent may end a call. */
            allow_auto_hangup?: boolean | null;
            /** @description Whether callers may refuse to be recorded. */
            allow_caller_recording_opt_out?: boolean | null;
            ambient_sound?: components["schemas"]["AmbientSoundInput"] | null;
            capture_settings?: components["schemas"]["CaptureSettingsInput"] | null;
            denoising?: components["schemas"]["DenoisingInput"] | null;
            inactivity_settings?: components["schemas"]["InactivitySettingsInput"] | null;
            initial_message?: components["schemas"]["InitialMessageInput"] | null;
            interrupt_settings?: components["schemas"]["InterruptSettingsInput"] | null;
            /** @description Longest conversation in seconds. */
            max_duration_seconds?: number | null;
            /** @description Your own data. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /** @description The language model; a free-form object, part of what `createAgent` takes. */
            model?: {
                [key: string]: unknown;
            } | null;
            name?: string | null;
            /** @description A note for your team, not the prompt. */
            note?: string | null;
            response_timing?: components["schemas"]["ResponseTimingInput"] | null;
            tags?: string[] | null;
            transcriber?: components["schemas"]["TranscriberInput"] | null;
            /** @description Text to speech; a free-form object, part of what `createAgent` takes. */
            voice?: {
                [key: string]: unknown;
            } | null;
            volume?: components["schemas"]["VolumeInput"] | null;
        };
        /** @description Background sound behind the agent's voice. */
        AmbientSound: {
            source?: "open_plan_office" | "customer_service_center" | "internet_cafe" | "urban_street" | "rural_outdoors" | "ac_fan" | (string & {}) | null;
            /** @default 0.5 */
            volume?: number;
        };
        /** @description Background sound behind the agent's voice. */
        AmbientSoundInput: {
            /** @enum {string|null} */
            source?: "open_plan_office" | "customer_service_center" | "internet_cafe" | "urban_street" | "rural_outdoors" | "ac_fan" | null;
            /** @default 0.5 */
            volume?: number;
        };
        /** @description One insight. */
        AnalysisInsight: {
            name?: string | null;
            reasoning?: string | null;
            /** @description What kind of value it has. */
            type?: "rating" | (string & {}) | null;
            /** @description Any JSON value. */
            value?: unknown;
        };
        /** @description What the analysis found. */
        AnalysisResults: {
            /** @description The goals and whether they were reached. */
            goals?: unknown[] | null;
            /** @description The insights. */
            post_call?: components["schemas"]["AnalysisInsight"][] | null;
        };
        /** @description A language model of Anthropic. */
        AnthropicModelInput: {
            /**
             * @description Longest reply in tokens.
             * @default 250
             */
            max_tokens?: number | null;
            /** @description The model's id. */
            model: "claude-sonnet-4-20250514" | "claude-3-7-sonnet-20250219" | "claude-3-5-haiku-20241022" | (string & {});
            /**
             * @description Tells the variants apart. Optional in the vendor's types; always sent here. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            provider: "anthropic";
            /**
             * @description How freely it words its replies.
             * @default 0
             */
            temperature?: number | null;
        };
        /** @description The documented error envelope. */
        ApiError: {
            /** @description The default code of the status, or a more exact one. */
            code: "bad_request" | "unauthorized" | "payment_required" | "forbidden" | "not_found" | "method_not_allowed" | "conflict" | "gone" | "validation_error" | "rate_limit_exceeded" | "internal_error" | "bad_gateway" | "service_unavailable" | "gateway_timeout" | (string & {});
            /** @description More about it. */
            detail?: string;
            /** @description One entry per field at fault. */
            errors?: {
                /** @description A path such as `body.email`. */
                field: string;
                message: string;
                type: "value_error" | "missing" | (string & {});
            }[];
            /** @description For people. */
            message: string;
        };
        /**
         * @description A language that Azure's transcriber takes.
         * @enum {string}
         */
        AzureLanguage: "af-ZA" | "am-ET" | "ar-AE" | "ar-BH" | "ar-DZ" | "ar-EG" | "ar-IL" | "ar-IQ" | "ar-JO" | "ar-KW" | "ar-LB" | "ar-LY" | "ar-MA" | "ar-OM" | "ar-PS" | "ar-QA" | "ar-SA" | "ar-SY" | "ar-TN" | "ar-YE" | "az-AZ" | "bg-BG" | "bn-IN" | "bs-BA" | "ca-ES" | "cs-CZ" | "cy-GB" | "da-DK" | "de-AT" | "de-CH" | "de-DE" | "el-GR" | "en-AU" | "en-CA" | "en-GB" | "en-GH" | "en-HK" | "en-IE" | "en-IN" | "en-KE" | "en-NG" | "en-NZ" | "en-PH" | "en-SG" | "en-TZ" | "en-US" | "en-ZA" | "es-AR" | "es-BO" | "es-CL" | "es-CO" | "es-CR" | "es-CU" | "es-DO" | "es-EC" | "es-ES" | "es-GQ" | "es-GT" | "es-HN" | "es-MX" | "es-NI" | "es-PA" | "es-PE" | "es-PR" | "es-PY" | "es-SV" | "es-US" | "es-UY" | "es-VE" | "et-EE" | "eu-ES" | "fa-IR" | "fi-FI" | "fil-PH" | "fr-BE" | "fr-CA" | "fr-CH" | "fr-FR" | "ga-IE" | "gl-ES" | "gu-IN" | "he-IL" | "hi-IN" | "hr-HR" | "hu-HU" | "hy-AM" | "id-ID" | "is-IS" | "it-CH" | "it-IT" | "ja-JP" | "jv-ID" | "ka-GE" | "kk-KZ" | "km-KH" | "kn-IN" | "ko-KR" | "lo-LA" | "lt-LT" | "lv-LV" | "mk-MK" | "ml-IN" | "mn-MN" | "mr-IN" | "ms-MY" | "mt-MT" | "my-MM" | "nb-NO" | "ne-NP" | "nl-BE" | "nl-NL" | "pa-IN" | "pl-PL" | "ps-AF" | "pt-BR" | "pt-PT" | "ro-RO" | "ru-RU" | "si-LK" | "sk-SK" | "sl-SI" | "so-SO" | "sq-AL" | "sr-RS" | "sv-SE" | "sw-KE" | "sw-TZ" | "ta-IN" | "te-IN" | "th-TH" | "tr-TR" | "uk-UA" | "ur-IN" | "uz-UZ" | "vi-VN" | "wuu-CN" | "yue-CN" | "zh-CN" | "zh-CN-shandong" | "zh-CN-sichuan" | "zh-HK" | "zh-TW" | "zu-ZA";
        /** @description A language model of OpenAI at Azure. */
        AzureOpenAiModelInput: {
            /**
             * @description Longest reply in tokens.
             * @default 250
             */
            max_tokens?: number | null;
            /** @description The model's id. */
            model: "gpt-5-mini" | "gpt-5-nano" | "gpt-4.1-2025-04-14" | "gpt-4.1-mini-2025-04-14" | "gpt-4.1-nano-2025-04-14" | "gpt-4o-2024-11-20" | "gpt-4o-mini-2024-07-18" | (string & {});
            /**
             * @description Tells the variants apart. Optional in the vendor's types; always sent here. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            provider: "azure_openai";
            /**
             * @description How freely it words its replies.
             * @default 0
             */
            temperature?: number | null;
        };
        /** @description Speech to text by Azure. */
        AzureTranscriberInput: {
            /** @description The language that callers speak. */
            language?: components["schemas"]["AzureLanguage"] | null;
            /**
             * @description Tells the variants apart. Optional in the vendor's types; always sent here. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            provider: "azure";
        };
        /** @description A voice of Azure. */
        AzureVoiceInput: {
            /**
             * @description Tells the variants apart. Optional in the vendor's types; always sent here. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            provider: "azure";
            voice_id: string;
        };
        /** @description One call with its messages. */
        Call: components["schemas"]["CallSummary"] & {
            /** @description What was recorded. */
            capture?: components["schemas"]["ConversationCapture"] | null;
            /** @description Everything said and done, in full. */
            messages?: components["schemas"]["Message"][];
        };
        /** @description A call to start. Phone calls need both numbers, web calls none. */
        CallCreate: {
            /** @description Id of the agent that speaks. */
            agent_id: string;
            audio_input_enabled?: boolean | null;
            audio_output_enabled?: boolean | null;
            /** @description Tells a browser again, for web calls. */
            device_fingerprint?: string | null;
            /** @description Your own id for the call. Filter by it in `listCalls`. */
            external_id?: string | null;
            /** @description The agent's line in E.164, for phone calls. */
            from_number?: string | null;
            /** @description What the user says first, for web calls. */
            initial_text?: string | null;
            /** @description Not needed any more; leave it out. */
            medium?: string | null;
            /** @description Presumably agent settings for this call alone. */
            overrides?: {
                [key: string]: unknown;
            } | null;
            /** @description No greeting if there is an `initial_text`. */
            skip_greeting_on_initial_text?: boolean | null;
            /** @description Presumably values for the prompt's variables. */
            test_variables?: {
                [key: string]: unknown;
            } | null;
            /** @description The number to call in E.164, for phone calls. */
            to_number?: string | null;
            /**
             * @description `phone` calls out over SIP, `web` opens a session for a browser.
             * @enum {string}
             */
            type: "phone" | "web";
        };
        /** @description A call that has just begun, and for a web call how to join it. */
        CallCreated: components["schemas"]["CallSummary"] & {
            /** @description How to join a web call. */
            join?: components["schemas"]["CallJoin"] | null;
            success?: boolean | null;
        };
        /** @description What a browser needs to join a web call over LiveKit. */
        CallJoin: {
            livekit_url: string;
            room_sid: string;
            /** @description Lets its bearer into the call. Do not log or store it. */
            token: string;
        };
        /** @description One call without its messages. A call and a conversation have the same enums, messages and recording. */
        CallSummary: {
            /** Format: uuid */
            agent_id?: string | null;
            agent_name?: string | null;
            /** @description Who or what answered an outbound call. */
            answer_status?: "waiting" | "human" | "machine" | "user_rejected" | "user_unavailable" | "user_busy" | "unknown" | (string & {}) | null;
            /** Format: date-time */
            created: string;
            /** @description Who started it. */
            direction?: "inbound" | "outbound" | "internal" | (string & {}) | null;
            /** @description Length in seconds. */
            duration_seconds?: number | null;
            /** Format: date-time */
            ended_at?: string | null;
            /** @description Your own id, from the request that created it. */
            external_id?: string | null;
            /** @description Who called. */
            from_number?: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            modified: string;
            /** Format: date-time */
            started_at?: string | null;
            /** @description Where it stands. Read `active` as `in_progress`; anything else that you do not know has ended. */
            status: "in_progress" | "completed" | "failed" | "transferred" | "active" | "blocked" | (string & {});
            /** @description Who was called. */
            to_number?: string | null;
            /** @description The channel. */
            type: "phone" | "web" | "test" | "unknown" | (string & {});
        };
        /** @description What is recorded. */
        CaptureSettings: {
            recording_enabled?: boolean | null;
        };
        /** @description What is recorded. */
        CaptureSettingsInput: {
            recording_enabled?: boolean | null;
        };
        /** @description A voice of Cartesia. */
        CartesiaVoiceInput: {
            /**
             * @description The language that it speaks.
             * @enum {string|null}
             */
            language?: "en" | "es" | "fr" | "de" | "pt" | "zh" | "ja" | "hi" | "it" | "ko" | "nl" | "pl" | "ru" | "sv" | "tr" | null;
            /**
             * @description Tells the variants apart. Optional in the vendor's types; always sent here. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            provider: "cartesia";
            voice_id: string;
        };
        /** @description One conversation of an agent with a caller or a web user. It has no end time, summary or disconnect reason, and no update time although one can filter by it. */
        Conversation: {
            agent_id?: string | null;
            agent_name?: string | null;
            /** @description What was recorded. */
            capture?: components["schemas"]["ConversationCapture"] | null;
            /** @description The other party's number; on phone conversations only. */
            contact_number?: string | null;
            /** @description A UUID by all evidence, a plain string by type. */
            conversation_id: string;
            /** @description Who started it. */
            direction?: "inbound" | "outbound" | "internal" | (string & {}) | null;
            /** @description Length in seconds. */
            duration_seconds?: number | null;
            /** @description Everything said and done, in full. */
            messages?: components["schemas"]["Message"][];
            /** @description The agent's line; on phone conversations only. */
            phone_number?: string | null;
            /** @description Id of the agent's line. */
            phone_number_id?: string | null;
            /**
             * Format: date-time
             * @description When it started.
             */
            start_timestamp: string;
            /** @description Where it stands. Read `active` as `in_progress`; anything else that you do not know has ended. */
            status: "in_progress" | "completed" | "failed" | "transferred" | "active" | "blocked" | (string & {});
            /** @description The channel. */
            type: "phone" | "web" | "test" | "unknown" | (string & {});
        };
        /** @description A conversation with its analysis. It has no numbers and no times of the conversation. */
        ConversationAnalysisCompletedData: {
            agent_name?: string | null;
            /** Format: uuid */
            agent_uuid?: string | null;
            /** Format: uuid */
            analysis_job_uuid?: string | null;
            /** Format: date-time */
            analyzed_at?: string | null;
            /**
             * Format: uuid
             * @description Presumably the `conversation_id` of the API.
             */
            conversation_uuid: string;
            /** @description What happened. */
            events?: unknown[] | null;
            /** @description What was said. To be sure of its shape, ask the API for it. */
            messages?: unknown[] | null;
            /** @description The language model that analysed it. */
            model_used?: string | null;
            results?: components["schemas"]["AnalysisResults"] | null;
        };
        /** @description The event `conversation.analysis.completed`. */
        ConversationAnalysisCompletedEvent: components["schemas"]["WebhookEnvelope"] & {
            data: components["schemas"]["ConversationAnalysisCompletedData"];
            event_type: "conversation.analysis.completed" | (string & {});
        };
        /** @description What was recorded. */
        ConversationCapture: {
            /** @description An address or a path: resolve a path against the API's base address. It may expire; send the API key to the API host only. Null or absent if there is no recording. */
            recording_url?: string | null;
        };
        /** @description A conversation that is over. */
        ConversationEndedData: components["schemas"]["ConversationStartedData"] & {
            /** @description Who or what answered an outbound call. */
            answer_status?: "waiting" | "human" | "machine" | "user_rejected" | "user_unavailable" | "user_busy" | "unknown" | (string & {}) | null;
            /** @description Length in seconds. */
            duration_seconds?: number | null;
            /** Format: date-time */
            ended_at?: string | null;
            /** @description What happened. */
            events?: unknown[] | null;
            /** @description What was said. To be sure of its shape, ask the API for it. */
            messages?: unknown[] | null;
            /** @description How it ended. */
            status?: "completed" | "failed" | "transferred" | (string & {}) | null;
        };
        /** @description The event `conversation.ended`. */
        ConversationEndedEvent: components["schemas"]["WebhookEnvelope"] & {
            data: components["schemas"]["ConversationEndedData"];
            event_type: "conversation.ended" | (string & {});
        };
        /** @description A conversation that has begun. */
        ConversationStartedData: {
            agent_name?: string | null;
            /** Format: uuid */
            agent_uuid?: string | null;
            /** Format: uuid */
            campaign_contact_uuid?: string | null;
            /** Format: uuid */
            campaign_uuid?: string | null;
            /** @description How it came in. Not the `type` of the API. */
            channel?: "sip" | (string & {}) | null;
            /**
             * Format: uuid
             * @description Presumably the `conversation_id` of the API.
             */
            conversation_uuid: string;
            /** @description Who started it. */
            direction?: "inbound" | "outbound" | (string & {}) | null;
            /** @description Who calls, in E.164. */
            from_number?: string | null;
            /** @description The user's address, on the web. */
            ip_address?: string | null;
            metadata?: {
                [key: string]: unknown;
            } | null;
            room_sid?: string | null;
            /** Format: date-time */
            started_at?: string | null;
            /** @description Who is called, in E.164. */
            to_number?: string | null;
        };
        /** @description The event `conversation.started`. */
        ConversationStartedEvent: components["schemas"]["WebhookEnvelope"] & {
            data: components["schemas"]["ConversationStartedData"];
            event_type: "conversation.started" | (string & {});
        };
        /**
         * @description A language that Deepgram's transcriber takes.
         * @enum {string}
         */
        DeepgramLanguage: "bg" | "ca" | "cs" | "da" | "da-DK" | "de" | "de-CH" | "el" | "en" | "en-AU" | "en-GB" | "en-IN" | "en-NZ" | "en-US" | "es" | "es-419" | "es-LATAM" | "et" | "fi" | "fr" | "fr-CA" | "hi" | "hi-Latn" | "hu" | "id" | "it" | "ja" | "ko" | "ko-KR" | "lt" | "lv" | "ms" | "multi" | "nl" | "nl-BE" | "no" | "pl" | "pt" | "pt-BR" | "ro" | "ru" | "sk" | "sv" | "sv-SE" | "ta" | "taq" | "th" | "th-TH" | "tr" | "uk" | "vi" | "zh" | "zh-CN" | "zh-Hans" | "zh-Hant" | "zh-TW";
        /** @description Speech to text by Deepgram. */
        DeepgramTranscriberInput: {
            /** @description Words to listen for. */
            keywords?: string[] | null;
            /** @description The language that callers speak; `multi` for several. */
            language?: components["schemas"]["DeepgramLanguage"] | null;
            /** @description The model's id. */
            model?: "nova-3:general" | "nova-3:medical" | "nova-2:general" | "nova-2:phonecall" | "nova-2:meeting" | "nova-2:conversationalai" | (string & {}) | null;
            /**
             * @description Tells the variants apart. Optional in the vendor's types; always sent here. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            provider: "deepgram";
        };
        /** @description Noise removal by channel. */
        Denoising: {
            telephony?: boolean;
            web?: boolean;
        };
        /** @description Noise removal by channel. */
        DenoisingInput: {
            telephony?: boolean;
            web?: boolean;
        };
        /** @description How an ElevenLabs voice sounds. */
        ElevenLabsSettingsInput: {
            similarity_boost?: number | null;
            speed?: number | null;
            stability?: number | null;
            style?: number | null;
            use_speaker_boost?: boolean | null;
        };
        /** @description A voice of ElevenLabs. */
        ElevenLabsVoiceInput: {
            /**
             * @description Tells the variants apart. Optional in the vendor's types; always sent here. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            provider: "elevenlabs";
            settings?: components["schemas"]["ElevenLabsSettingsInput"] | null;
            voice_id: string;
        };
        /** @description The body of the server's framework (django-ninja), when nothing has put it into the envelope. */
        FrameworkError: {
            detail: string | {
                loc?: (string | number)[];
                msg?: string;
                type?: string;
            }[];
        };
        /** @description What happens when nobody speaks. */
        InactivitySettings: {
            /** @description End the call after this silence; null for never. Used only when reminders are off. */
            end_call_timeout_ms?: number | null;
            /**
             * @description How many reminders.
             * @default 2
             */
            reminder_max_count?: number;
            /**
             * @description Remind after this silence.
             * @default 10000
             */
            reminder_timeout_ms?: number | null;
            /**
             * @description Start counting anew when someone speaks.
             * @default true
             */
            reset_on_activity?: boolean;
        };
        /** @description What happens when nobody speaks. */
        InactivitySettingsInput: {
            /** @description End the call after this silence; null for never. Used only when reminders are off. */
            end_call_timeout_ms?: number | null;
            /**
             * @description How many reminders.
             * @default 2
             */
            reminder_max_count?: number;
            /**
             * @description Remind after this silence.
             * @default 10000
             */
            reminder_timeout_ms?: number | null;
            /**
             * @description Start counting anew when someone speaks.
             * @default true
             */
            reset_on_activity?: boolean;
        };
        /** @description How the conversation opens. */
        InitialMessage: {
            /**
             * @description Wait before speaking.
             * @default 0
             */
            delay_ms?: number;
            /** @default false */
            interruptible?: boolean;
            /** @description The text, with variables as `{{name}}`. */
            message?: string | null;
            /** @description A fixed text, a text by the model, or the other party first. */
            mode?: "fixed_message" | "user_first" | "dynamic_message" | (string & {});
        };
        /** @description How the conversation opens. */
        InitialMessageInput: {
            /**
             * @description Wait before speaking.
             * @default 0
             */
            delay_ms?: number;
            /** @default false */
            interruptible?: boolean;
            /** @description The text, with variables as `{{name}}`. */
            message?: string | null;
            /**
             * @description A fixed text, a text by the model, or the other party first.
             * @enum {string}
             */
            mode?: "fixed_message" | "user_first" | "dynamic_message";
        };
        /** @description When speech interrupts the agent. */
        InterruptSettings: {
            /** @default true */
            enabled?: boolean;
            /** @default 0.2 */
            min_speech_seconds?: number;
            /** @default 0 */
            min_words?: number;
        };
        /** @description When speech interrupts the agent. */
        InterruptSettingsInput: {
            /** @default true */
            enabled?: boolean;
            /** @default 0.2 */
            min_speech_seconds?: number;
            /** @default 0 */
            min_words?: number;
        };
        LanguageModel: {
            description?: string | null;
            id: string;
            intelligence_rating?: number | null;
            latency_range?: components["schemas"]["LatencyRange"] | null;
            latency_rating?: number | null;
            name: string;
            pricing?: components["schemas"]["ModelPricing"] | null;
            recommended?: boolean | null;
            settings?: components["schemas"]["ModelSettingRanges"] | null;
        };
        LatencyRange: {
            max_ms?: number | null;
            min_ms?: number | null;
        };
        /** @description One entry of a conversation, told apart by `role`. `user`, `agent` and `system` entries always have a `message`; `tool` entries have `name` and `result`; `event` entries note what happened. One open schema for all, so that new roles do not break a reader. */
        Message: {
            /** @description The text. Required and never null on user, agent and system entries, optional on the others. */
            message?: string | null;
            /** @description The tool's name, on tool entries. */
            name?: string | null;
            /** @description What the tool returned, on tool entries. Any JSON value. */
            result?: unknown;
            /** @description Who or what it is. `user` is the other party, `agent` the AI; mind that Allo uses "USER" for your own side. */
            role?: "user" | "agent" | "system" | "tool" | "event" | (string & {});
            /**
             * Format: date-time
             * @description When, in UTC.
             */
            timestamp?: string | null;
        };
        /** @description The language model, told apart by `provider`. */
        ModelInput: components["schemas"]["OpenAiModelInput"] | components["schemas"]["AzureOpenAiModelInput"] | components["schemas"]["AnthropicModelInput"];
        ModelPricing: {
            additional_cost_per_minute?: number | null;
            tier?: string | null;
        };
        /** @description What a model's settings may be. */
        ModelSettingRanges: {
            max_tokens?: components["schemas"]["SettingRange"] | null;
            temperature?: components["schemas"]["SettingRange"] | null;
        };
        /** @description A language model of OpenAI. */
        OpenAiModelInput: {
            /**
             * @description Longest reply in tokens.
             * @default 250
             */
            max_tokens?: number | null;
            /** @description The model's id. */
            model: "gpt-5" | "gpt-5-mini" | "gpt-5-nano" | "gpt-4.1" | "gpt-4.1-mini" | "gpt-4.1-nano" | "gpt-4o" | "gpt-4o-mini" | (string & {});
            /**
             * @description Tells the variants apart. Optional in the vendor's types; always sent here. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            provider: "openai";
            /**
             * @description How freely it words its replies.
             * @default 0
             */
            temperature?: number | null;
        };
        /** @description A number of the account. */
        PhoneNumber: {
            /** @description Its name; `name` in requests. */
            friendly_name?: string | null;
            /** Format: uuid */
            id: string;
            /** @description The agent that answers it; null if none. */
            inbound_agent?: components["schemas"]["PhoneNumberAgent"] | null;
            /** @description The number in E.164. */
            number?: string | null;
            /** @description The trunk that it belongs to; null if none. */
            sip_trunk?: components["schemas"]["PhoneNumberSipTrunk"] | null;
            /** @description What is known about its reputation. */
            spam_data?: {
                [key: string]: unknown;
            } | null;
            /** @description What tellows knows about it, such as score, complaints, caller and time of the check. Any JSON value. */
            tellows_data?: unknown;
        };
        PhoneNumberAgent: {
            avatar?: string | null;
            id: string;
            name: string;
        };
        /** @description A number to add. */
        PhoneNumberCreate: {
            /** @description The agent that answers it. */
            inbound_agent_id?: string | null;
            /** @description Its name; `friendly_name` in replies, where it has at most 100 characters. */
            name?: string | null;
            /** @description The number in E.164. */
            number?: string | null;
            /** @description The trunk that it comes in by. */
            sip_trunk_id: string;
        };
        PhoneNumberSipTrunk: {
            id: string;
            /** @description True if itellico runs the trunk, false if it is your carrier's. */
            is_managed: boolean;
            name: string;
        };
        /** @description What to change. What is left out stays, what is null is taken away. */
        PhoneNumberUpdate: {
            /** @description The agent that answers it; null to unassign it. */
            inbound_agent_id?: string | null;
            /** @description Its name; `friendly_name` in replies, where it has at most 100 characters. */
            name?: string | null;
            /** @description The number in E.164. */
            number?: string | null;
            /** @description The trunk that it comes in by; null to unlink it. */
            sip_trunk_id?: string | null;
        };
        /** @description Who runs a model. */
        Provider: {
            /** @description What `provider` says in an agent's settings. */
            code: string;
            eu_hosted?: boolean;
            name: string;
        };
        /** @description A provider with its language models. */
        ProviderModels: {
            models: components["schemas"]["LanguageModel"][];
            provider: components["schemas"]["Provider"];
        };
        /** @description A provider with its speech-to-text models. */
        ProviderTranscribers: {
            models: components["schemas"]["TranscriberModel"][];
            provider: components["schemas"]["Provider"];
        };
        /** @description How fast the agent replies. */
        ResponseTiming: {
            /**
             * @description Silence that ends the other party's turn.
             * @default 0.1
             */
            min_endpointing_delay_seconds?: number;
        };
        /** @description How fast the agent replies. */
        ResponseTimingInput: {
            /**
             * @description Silence that ends the other party's turn.
             * @default 0.1
             */
            min_endpointing_delay_seconds?: number;
        };
        SettingRange: {
            default?: number | null;
            max?: number | null;
            min?: number | null;
        };
        /** @description A connection to a carrier. */
        SipTrunk: {
            /** @description Addresses and CIDR ranges that may call in. */
            allowed_ips?: string[];
            auth_password_length?: number | null;
            /** @default false */
            has_auth_password?: boolean;
            /** Format: uuid */
            id: string;
            name: string;
            phone_numbers?: components["schemas"]["SipTrunkPhoneNumber"][];
            sip_auth_username?: string | null;
            /** @description Where outbound calls go. */
            termination_uri?: string | null;
        };
        /** @description A trunk to add. Everything is optional, by type. */
        SipTrunkCreate: {
            /** @description IPv4 and IPv6 addresses and CIDR ranges that may call in. */
            allowed_ips?: string[] | null;
            name?: string | null;
            /** @description Where outbound calls go. */
            termination_uri?: string | null;
        };
        SipTrunkPhoneNumber: {
            friendly_name?: string | null;
            id: string;
            number?: string | null;
        };
        /** @description What to change. What is left out stays. */
        SipTrunkUpdate: {
            /** @description IPv4 and IPv6 addresses and CIDR ranges that may call in. */
            allowed_ips?: string[] | null;
            name?: string | null;
            /** @description Where outbound calls go. */
            termination_uri?: string | null;
        };
        /** @description A new subaccount. */
        SubaccountCreate: {
            name: string;
        };
        /** @description What to change. What is left out stays. */
        SubaccountUpdate: {
            /** @description False to disable, true to enable. */
            is_active?: boolean | null;
            name?: string | null;
        };
        /** @description Speech to text, told apart by `provider`. */
        TranscriberInput: components["schemas"]["AzureTranscriberInput"] | components["schemas"]["DeepgramTranscriberInput"];
        TranscriberLanguage: {
            code: string;
            name: string;
        };
        TranscriberModel: {
            description?: string | null;
            id: string;
            name: string;
            supported_languages?: components["schemas"]["TranscriberLanguage"][];
        };
        /** @description Usage in buckets of time. */
        UsageAnalytics: {
            data?: components["schemas"]["UsageBucket"][];
            meta: components["schemas"]["UsageMeta"];
        };
        UsageBucket: {
            /**
             * Format: date-time
             * @description When the bucket begins, in the time zone that was asked for.
             */
            ts: string;
            values?: components["schemas"]["UsageValue"][];
        };
        /** @description What was asked for, with the defaults filled in. */
        UsageMeta: {
            account_id: string;
            /** Format: date-time */
            end: string;
            granularity: "hour" | "day" | "month" | (string & {});
            group_by?: ("agent" | "subaccount" | "type" | (string & {}))[];
            /** Format: date-time */
            start: string;
            tz?: string;
        };
        UsageValue: {
            /** @description Completed conversations. */
            conversations: number;
            /** @description Which part of the bucket this is, if it was split. */
            dimensions?: {
                [key: string]: string;
            } | null;
            seconds: number;
        };
        /** @description The voices of a provider. */
        VoiceCatalog: {
            [key: string]: unknown;
        };
        /** @description Text to speech, told apart by `provider`. */
        VoiceInput: components["schemas"]["AzureVoiceInput"] | components["schemas"]["CartesiaVoiceInput"] | components["schemas"]["ElevenLabsVoiceInput"];
        /** @description Loudness by channel. */
        Volume: {
            allow_adjustment?: boolean;
            /** @default 0.5 */
            telephony?: number;
            /** @default 0.5 */
            web?: number;
        };
        /** @description Loudness by channel. */
        VolumeInput: {
            allow_adjustment?: boolean;
            /** @default 0.5 */
            telephony?: number;
            /** @default 0.5 */
            web?: number;
        };
        /** @description What all events have. */
        WebhookEnvelope: {
            /**
             * Format: date-time
             * @description When the event was made, with microseconds and an offset. The times in `data` look different.
             */
            created: string;
            /** @description A UUID. The same event can be delivered several times; dedupe by this. */
            event_id: string;
            /** @description The account's name. */
            organization_name?: string;
            /**
             * Format: uuid
             * @description The account's id, under an older name.
             */
            organization_uuid?: string;
        };
    };
    responses: {
        /** @description The new agent. Whether the code is 200 or 201 is not documented. */
        AgentCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AgentResponse"];
            };
        };
        /** @description The agent as it is now. */
        AgentFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AgentResponse"];
            };
        };
        /** @description The request is malformed. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"] | components["schemas"]["FrameworkError"];
            };
        };
        /** @description The new call, which has only begun. Whether the code is 200 or 201 is not documented. */
        CallStarted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CallCreated"];
            };
        };
        /** @description It can't be done while something else depends on it. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"] | components["schemas"]["FrameworkError"];
            };
        };
        /** @description Done. There is no body; whether the code is 200 or 204 is not documented. */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The key's owner may not do this, or the account is another's. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"] | components["schemas"]["FrameworkError"];
            };
        };
        /** @description There is no such account, or nothing with this id in it. Whether another's account gives 403 or 404 is not documented. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"] | components["schemas"]["FrameworkError"];
            };
        };
        /** @description The account's plan does not include this. */
        PaymentRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"] | components["schemas"]["FrameworkError"];
            };
        };
        /** @description Too many requests. Back off with jitter. */
        RateLimited: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"] | components["schemas"]["FrameworkError"];
            };
        };
        /** @description itellico failed. Try again later. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"] | components["schemas"]["FrameworkError"];
            };
        };
        /** @description The new trunk. Whether the code is 200 or 201 is not documented. */
        SipTrunkCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SipTrunk"];
            };
        };
        /** @description The key is missing, wrong, revoked or expired. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"] | components["schemas"]["FrameworkError"];
            };
        };
        /** @description A gateway or an upstream service failed. The body may be a proxy's HTML page instead of JSON. */
        Unavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"] | components["schemas"]["FrameworkError"];
            };
        };
        /** @description A parameter or a field of the body is missing or has a wrong value. */
        ValidationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"] | components["schemas"]["FrameworkError"];
            };
        };
        /** @description Any 2xx tells itellico that the delivery has arrived. Answer within 5 seconds, do the work afterwards. After 10 seconds, or for any other status, it tries again: up to 5 times, with waits that grow from 30 seconds. */
        WebhookAccepted: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The signature is missing, wrong or too old. itellico tries again as for any other failure. */
        WebhookRefused: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description The account's UUID, or `me` for the key's own account. Prefer the UUID from `/v1/accounts/current`.
         * @example 7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638
         */
        AccountId: string;
        /**
         * @description The account's UUID, from `/v1/accounts/current`. Do not send `me` here.
         * @example 7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638
         */
        AccountUuid: string;
        /**
         * @description The agent's id. A UUID by all evidence, a plain string by type.
         * @example c1f5a7d2-6e48-4b09-8d3c-92e7f0a1b2c3
         */
        AgentId: string;
        /**
         * @description Created at this time or later.
         * @example 2026-04-01T00:00:00Z
         */
        CreatedAfter: string;
        /** @description Created before this time, which is not included. */
        CreatedBefore: string;
        /** @description Rows per page. No maximum is documented. */
        InferredLimit: number;
        /** @description Rows to skip. */
        InferredOffset: number;
        /** @description Rows per page. No maximum is documented. */
        Limit: number;
        /** @description Rows to skip. */
        Offset: number;
        /**
         * @description The id of the number, not the number.
         * @example 0e9d8c7b-6a5f-4e3d-a2c1-b0f9e8d7c6b5
         */
        PhoneNumberId: string;
        /**
         * @description The trunk's id.
         * @example 4d5e6f70-8192-4a3b-9c4d-5e6f70819203
         */
        SipTrunkId: string;
        /**
         * @description The subaccount's id.
         * @example 2c84f0a1-93d5-4e7b-b6c8-1f0e2d3a4b5c
         */
        SubaccountId: string;
        /** @description Updated at this time or later. */
        UpdatedAfter: string;
        /** @description Updated before this time, which is not included. */
        UpdatedBefore: string;
        /**
         * @description The event's id. The same event can be delivered several times; dedupe by this.
         * @example 6f1d2c3b-4a59-4867-8b9c-0d1e2f3a4b5c
         */
        WebhookEventId: string;
        /** @description The event, as in the body. */
        WebhookEventType: "conversation.started" | "conversation.ended" | "conversation.analysis.completed" | (string & {});
        /** @description HMAC-SHA256 in lower-case hex, without a prefix; absent if the subscription has no secret. The key is the secret's UTF-8 bytes. The message is the raw body as received, then a full stop, then the text of `X-Webhook-Timestamp`: body first, time last. Never sign a re-serialised body. Compare the lengths first, then in constant time. Once you hold a secret, refuse a delivery without a signature. */
        WebhookSignature: string;
        /**
         * @description When it was signed; absent if the subscription has no secret. Take its text as it is for the signature. For its age, read digits as seconds (as milliseconds from 1e12 on), anything else as ISO 8601.
         * @example 1776781801
         */
        WebhookTimestamp: string;
        /** @description The sender. It proves nothing; the signature does. */
        WebhookUserAgent: "itellicoAI-Webhook/1.0" | (string & {});
        /** @description The version of the body. */
        WebhookVersion: "1.0" | (string & {});
    };
    requestBodies: never;
    headers: {
        /**
         * @description Seconds to wait, or an HTTP date.
         * @example 2
         */
        RetryAfter: string;
    };
    pathItems: never;
}
export type Account = components['schemas']['Account'];
export type AgentCreate = components['schemas']['AgentCreate'];
export type AgentResponse = components['schemas']['AgentResponse'];
export type AgentUpdate = components['schemas']['AgentUpdate'];
export type AmbientSound = components['schemas']['AmbientSound'];
export type AmbientSoundInput = components['schemas']['AmbientSoundInput'];
export type AnalysisInsight = components['schemas']['AnalysisInsight'];
export type AnalysisResults = components['schemas']['AnalysisResults'];
export type AnthropicModelInput = components['schemas']['AnthropicModelInput'];
export type ApiError = components['schemas']['ApiError'];
export type AzureLanguage = components['schemas']['AzureLanguage'];
export type AzureOpenAiModelInput = components['schemas']['AzureOpenAiModelInput'];
export type AzureTranscriberInput = components['schemas']['AzureTranscriberInput'];
export type AzureVoiceInput = components['schemas']['AzureVoiceInput'];
export type Call = components['schemas']['Call'];
export type CallCreate = components['schemas']['CallCreate'];
export type CallCreated = components['schemas']['CallCreated'];
export type CallJoin = components['schemas']['CallJoin'];
export type CallSummary = components['schemas']['CallSummary'];
export type CaptureSettings = components['schemas']['CaptureSettings'];
export type CaptureSettingsInput = components['schemas']['CaptureSettingsInput'];
export type CartesiaVoiceInput = components['schemas']['CartesiaVoiceInput'];
export type Conversation = components['schemas']['Conversation'];
export type ConversationAnalysisCompletedData = components['schemas']['ConversationAnalysisCompletedData'];
export type ConversationAnalysisCompletedEvent = components['schemas']['ConversationAnalysisCompletedEvent'];
export type ConversationCapture = components['schemas']['ConversationCapture'];
export type ConversationEndedData = components['schemas']['ConversationEndedData'];
export type ConversationEndedEvent = components['schemas']['ConversationEndedEvent'];
export type ConversationStartedData = components['schemas']['ConversationStartedData'];
export type ConversationStartedEvent = components['schemas']['ConversationStartedEvent'];
export type DeepgramLanguage = components['schemas']['DeepgramLanguage'];
export type DeepgramTranscriberInput = components['schemas']['DeepgramTranscriberInput'];
export type Denoising = components['schemas']['Denoising'];
export type DenoisingInput = components['schemas']['DenoisingInput'];
export type ElevenLabsSettingsInput = components['schemas']['ElevenLabsSettingsInput'];
export type ElevenLabsVoiceInput = components['schemas']['ElevenLabsVoiceInput'];
export type FrameworkError = components['schemas']['FrameworkError'];
export type InactivitySettings = components['schemas']['InactivitySettings'];
export type InactivitySettingsInput = components['schemas']['InactivitySettingsInput'];
export type InitialMessage = components['schemas']['InitialMessage'];
export type InitialMessageInput = components['schemas']['InitialMessageInput'];
export type InterruptSettings = components['schemas']['InterruptSettings'];
export type InterruptSettingsInput = components['schemas']['InterruptSettingsInput'];
export type LanguageModel = components['schemas']['LanguageModel'];
export type LatencyRange = components['schemas']['LatencyRange'];
export type Message = components['schemas']['Message'];
export type ModelInput = components['schemas']['ModelInput'];
export type ModelPricing = components['schemas']['ModelPricing'];
export type ModelSettingRanges = components['schemas']['ModelSettingRanges'];
export type OpenAiModelInput = components['schemas']['OpenAiModelInput'];
export type PhoneNumber = components['schemas']['PhoneNumber'];
export type PhoneNumberAgent = components['schemas']['PhoneNumberAgent'];
export type PhoneNumberCreate = components['schemas']['PhoneNumberCreate'];
export type PhoneNumberSipTrunk = components['schemas']['PhoneNumberSipTrunk'];
export type PhoneNumberUpdate = components['schemas']['PhoneNumberUpdate'];
export type Provider = components['schemas']['Provider'];
export type ProviderModels = components['schemas']['ProviderModels'];
export type ProviderTranscribers = components['schemas']['ProviderTranscribers'];
export type ResponseTiming = components['schemas']['ResponseTiming'];
export type ResponseTimingInput = components['schemas']['ResponseTimingInput'];
export type SettingRange = components['schemas']['SettingRange'];
export type SipTrunk = components['schemas']['SipTrunk'];
export type SipTrunkCreate = components['schemas']['SipTrunkCreate'];
export type SipTrunkPhoneNumber = components['schemas']['SipTrunkPhoneNumber'];
export type SipTrunkUpdate = components['schemas']['SipTrunkUpdate'];
export type SubaccountCreate = components['schemas']['SubaccountCreate'];
export type SubaccountUpdate = components['schemas']['SubaccountUpdate'];
export type TranscriberInput = components['schemas']['TranscriberInput'];
export type TranscriberLanguage = components['schemas']['TranscriberLanguage'];
export type TranscriberModel = components['schemas']['TranscriberModel'];
export type UsageAnalytics = components['schemas']['UsageAnalytics'];
export type UsageBucket = components['schemas']['UsageBucket'];
export type UsageMeta = components['schemas']['UsageMeta'];
export type UsageValue = components['schemas']['UsageValue'];
export type VoiceCatalog = components['schemas']['VoiceCatalog'];
export type VoiceInput = components['schemas']['VoiceInput'];
export type Volume = components['schemas']['Volume'];
export type VolumeInput = components['schemas']['VolumeInput'];
export type WebhookEnvelope = components['schemas']['WebhookEnvelope'];
export type ResponseAgentCreated = components['responses']['AgentCreated'];
export type ResponseAgentFound = components['responses']['AgentFound'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseCallStarted = components['responses']['CallStarted'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseDone = components['responses']['Done'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponsePaymentRequired = components['responses']['PaymentRequired'];
export type ResponseRateLimited = components['responses']['RateLimited'];
export type ResponseServerError = components['responses']['ServerError'];
export type ResponseSipTrunkCreated = components['responses']['SipTrunkCreated'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseUnavailable = components['responses']['Unavailable'];
export type ResponseValidationFailed = components['responses']['ValidationFailed'];
export type ResponseWebhookAccepted = components['responses']['WebhookAccepted'];
export type ResponseWebhookRefused = components['responses']['WebhookRefused'];
export type ParameterAccountId = components['parameters']['AccountId'];
export type ParameterAccountUuid = components['parameters']['AccountUuid'];
export type ParameterAgentId = components['parameters']['AgentId'];
export type ParameterCreatedAfter = components['parameters']['CreatedAfter'];
export type ParameterCreatedBefore = components['parameters']['CreatedBefore'];
export type ParameterInferredLimit = components['parameters']['InferredLimit'];
export type ParameterInferredOffset = components['parameters']['InferredOffset'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterOffset = components['parameters']['Offset'];
export type ParameterPhoneNumberId = components['parameters']['PhoneNumberId'];
export type ParameterSipTrunkId = components['parameters']['SipTrunkId'];
export type ParameterSubaccountId = components['parameters']['SubaccountId'];
export type ParameterUpdatedAfter = components['parameters']['UpdatedAfter'];
export type ParameterUpdatedBefore = components['parameters']['UpdatedBefore'];
export type ParameterWebhookEventId = components['parameters']['WebhookEventId'];
export type ParameterWebhookEventType = components['parameters']['WebhookEventType'];
export type ParameterWebhookSignature = components['parameters']['WebhookSignature'];
export type ParameterWebhookTimestamp = components['parameters']['WebhookTimestamp'];
export type ParameterWebhookUserAgent = components['parameters']['WebhookUserAgent'];
export type ParameterWebhookVersion = components['parameters']['WebhookVersion'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type $defs = Record<string, never>;
export interface operations {
    listAgents: {
        parameters: {
            query?: {
                /** @description Created at this time or later. */
                created_ge?: string;
                /** @description Created after this time. */
                created_gt?: string;
                /** @description Created at this time or earlier. */
                created_le?: string;
                /** @description Created before this time. */
                created_lt?: string;
                /** @description True for active and archived agents together. */
                include_archived?: boolean;
                /** @description True for archived agents only, false for the others. Archived ones are left out by default. */
                is_archived?: boolean;
                /** @description Rows per page. No maximum is documented. */
                limit?: components["parameters"]["InferredLimit"];
                /** @description Changed at this time or later. */
                modified_ge?: string;
                /** @description Changed after this time. */
                modified_gt?: string;
                /** @description Changed at this time or earlier. */
                modified_le?: string;
                /** @description Changed before this time. */
                modified_lt?: string;
                /** @description Part of the agent's name, in any case. */
                name?: string;
                /** @description Rows to skip. */
                offset?: components["parameters"]["InferredOffset"];
                /** @description Only agents that have all of these tags. */
                tags?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description The account's UUID, or `me` for the key's own account. Prefer the UUID from `/v1/accounts/current`.
                 * @example 7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Agents that match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of matches, presumably on all pages. */
                        count: number;
                        items: components["schemas"]["AgentResponse"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["Unavailable"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Unavailable"];
        };
    };
    createAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's UUID, or `me` for the key's own account. Prefer the UUID from `/v1/accounts/current`.
                 * @example 7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentCreate"];
            };
        };
        responses: {
            200: components["responses"]["AgentCreated"];
            201: components["responses"]["AgentCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["Unavailable"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Unavailable"];
        };
    };
    getAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's UUID, or `me` for the key's own account. Prefer the UUID from `/v1/accounts/current`.
                 * @example 7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The agent's id. A UUID by all evidence, a plain string by type.
                 * @example c1f5a7d2-6e48-4b09-8d3c-92e7f0a1b2c3
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AgentFound"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["Unavailable"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Unavailable"];
        };
    };
    archiveAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's UUID, or `me` for the key's own account. Prefer the UUID from `/v1/accounts/current`.
                 * @example 7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The agent's id. A UUID by all evidence, a plain string by type.
                 * @example c1f5a7d2-6e48-4b09-8d3c-92e7f0a1b2c3
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            204: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["Unavailable"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Unavailable"];
        };
    };
    updateAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's UUID, or `me` for the key's own account. Prefer the UUID from `/v1/accounts/current`.
                 * @example 7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The agent's id. A UUID by all evidence, a plain string by type.
                 * @example c1f5a7d2-6e48-4b09-8d3c-92e7f0a1b2c3
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentUpdate"];
            };
        };
        responses: {
            200: components["responses"]["AgentFound"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["Unavailable"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Unavailable"];
        };
    };
    getUsage: {
        parameters: {
            query?: {
                /** @description Up to this time. Now if left out. */
                end?: string;
                /** @description The length of a bucket. */
                granularity?: "hour" | "day" | "month";
                /** @description What to split each bucket by. */
                group_by?: ("agent" | "subaccount" | "type")[];
                /** @description At most so many buckets. Not a page size, there is no offset. */
                limit?: number;
                /**
                 * @description From this time. 30 days before the end if left out.
                 * @example 2026-04-01T00:00:00Z
                 */
                start?: string;
                /**
                 * @description The IANA time zone that buckets begin in.
                 * @example Europe/Berlin
                 */
                tz?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The account's UUID, or `me` for the key's own account. Prefer the UUID from `/v1/accounts/current`.
                 * @example 7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The usage. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageAnalytics"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["Unavailable"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Unavailable"];
        };
    };
    listCalls: {
        parameters: {
            query?: {
                /** @description Only calls of this agent. */
                agent_id?: string;
                /** @description Only this call. */
                call_id?: string;
                /**
                 * @description Created at this time or later.
                 * @example 2026-04-01T00:00:00Z
                 */
                created_after?: components["parameters"]["CreatedAfter"];
                /** @description Created before this time, which is not included. */
                created_before?: components["parameters"]["CreatedBefore"];
                /** @description Only calls in this direction. */
                direction?: "inbound" | "outbound" | "internal";
                /** @description Only calls that were created with this id of yours. */
                external_id?: string;
                /** @description Rows per page. No maximum is documented. */
                limit?: components["parameters"]["Limit"];
                /** @description Rows to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Only calls in this state. */
                status?: "in_progress" | "completed" | "failed" | "transferred";
                /** @description Only calls on this channel. */
                type?: "phone" | "web" | "test" | "unknown";
                /** @description Updated at this time or later. */
                updated_after?: components["parameters"]["UpdatedAfter"];
                /** @description Updated before this time, which is not included. */
                updated_before?: components["parameters"]["UpdatedBefore"];
            };
            header?: never;
            path: {
                /**
                 * @description The account's UUID, from `/v1/accounts/current`. Do not send `me` here.
                 * @example 7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638
                 */
                account_id: components["parameters"]["AccountUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Calls that match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of matches, presumably on all pages. */
                        count: number;
                        items: components["schemas"]["CallSummary"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["Unavailable"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Unavailable"];
        };
    };
    createCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's UUID, from `/v1/accounts/current`. Do not send `me` here.
                 * @example 7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638
                 */
                account_id: components["parameters"]["AccountUuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallCreate"];
            };
        };
        responses: {
            200: components["responses"]["CallStarted"];
            201: components["responses"]["CallStarted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["Unavailable"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Unavailable"];
        };
    };
    getCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's UUID, from `/v1/accounts/current`. Do not send `me` here.
                 * @example 7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638
                 */
                account_id: components["parameters"]["AccountUuid"];
                /**
                 * @description The call's id.
                 * @example 5b7a90e4-1c2d-4f6e-9a83-60d1f2c3b4a5
                 */
                call_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Call"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["Unavailable"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Unavailable"];
        };
    };
    listConversations: {
        parameters: {
            query?: {
                /** @description Only conversations of this agent. */
                agent_id?: string;
                /** @description Only this conversation. */
                conversation_id?: string;
                /**
                 * @description Created at this time or later.
                 * @example 2026-04-01T00:00:00Z
                 */
                created_after?: components["parameters"]["CreatedAfter"];
                /** @description Created before this time, which is not included. */
                created_before?: components["parameters"]["CreatedBefore"];
                /** @description Only conversations in this direction. */
                direction?: "inbound" | "outbound" | "internal";
                /** @description Rows per page, if the server honours it. Stop when a page is empty, when `count` rows were seen, or when a page brings nothing new. */
                limit?: number;
                /** @description Rows to skip, if the server honours it. If pages repeat, split the time range instead. */
                offset?: number;
                /** @description Only conversations in this state. */
                status?: "in_progress" | "completed" | "failed" | "transferred";
                /** @description Only conversations on this channel. */
                type?: "phone" | "web" | "test" | "unknown";
                /** @description Updated at this time or later. */
                updated_after?: components["parameters"]["UpdatedAfter"];
                /** @description Updated before this time, which is not included. */
                updated_before?: components["parameters"]["UpdatedBefore"];
            };
            header?: never;
            path: {
                /**
                 * @description The account's UUID, or `me` for the key's own account. Prefer the UUID from `/v1/accounts/current`.
                 * @example 7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Conversations that match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of matches, presumably on all pages. */
                        count: number;
                        items: components["schemas"]["Conversation"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["Unavailable"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Unavailable"];
        };
    };
    listPhoneNumbers: {
        parameters: {
            query?: {
                /** @description Rows per page. No maximum is documented. */
                limit?: components["parameters"]["InferredLimit"];
                /** @description Rows to skip. */
                offset?: components["parameters"]["InferredOffset"];
            };
            header?: never;
            path: {
                /**
                 * @description The account's UUID, from `/v1/accounts/current`. Do not send `me` here.
                 * @example 7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638
                 */
                account_id: components["parameters"]["AccountUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of matches, presumably on all pages. */
                        count: number;
                        items: components["schemas"]["PhoneNumber"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["Unavailable"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Unavailable"];
        };
    };
    createPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's UUID, from `/v1/accounts/current`. Do not send `me` here.
                 * @example 7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638
                 */
                account_id: components["parameters"]["AccountUuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneNumberCreate"];
            };
        };
        responses: {
            /** @description The new number. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumber"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["Unavailable"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Unavailable"];
        };
    };
    getPhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's UUID, from `/v1/accounts/current`. Do not send `me` here.
                 * @example 7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638
                 */
                account_id: components["parameters"]["AccountUuid"];
                /**
                 * @description The id of the number, not the number.
                 * @example 0e9d8c7b-6a5f-4e3d-a2c1-b0f9e8d7c6b5
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumber"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["Unavailable"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Unavailable"];
        };
    };
    deletePhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's UUID, from `/v1/accounts/current`. Do not send `me` here.
                 * @example 7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638
                 */
                account_id: components["parameters"]["AccountUuid"];
                /**
                 * @description The id of the number, not the number.
                 * @example 0e9d8c7b-6a5f-4e3d-a2c1-b0f9e8d7c6b5
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            204: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["Unavailable"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Unavailable"];
        };
    };
    updatePhoneNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's UUID, from `/v1/accounts/current`. Do not send `me` here.
                 * @example 7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638
                 */
                account_id: components["parameters"]["AccountUuid"];
                /**
                 * @description The id of the number, not the number.
                 * @example 0e9d8c7b-6a5f-4e3d-a2c1-b0f9e8d7c6b5
                 */
                phone_number_id: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneNumberUpdate"];
            };
        };
        responses: {
            /** @description The number as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumber"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["Unavailable"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Unavailable"];
        };
    };
    listModels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's UUID, or `me` for the key's own account. Prefer the UUID from `/v1/accounts/current`.
                 * @example 7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The catalog. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderModels"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["Unavailable"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Unavailable"];
        };
    };
    listTranscribers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's UUID, or `me` for the key's own account. Prefer the UUID from `/v1/accounts/current`.
                 * @example 7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The catalog. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderTranscribers"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["Unavailable"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Unavailable"];
        };
    };
    listVoices: {
        parameters: {
            query: {
                /** @description Only voices that sound so. */
                gender?: "male" | "female" | "neutral";
                /**
                 * @description Only voices of this language, such as `en-us`.
                 * @example de-de
                 */
                language?: string;
                /** @description At most so many voices. */
                limit?: number;
                /** @description Whose voices. */
                provider: "elevenlabs" | "azure" | "cartesia";
                /** @description True to ask the provider again instead of the server's cache. */
                refresh?: boolean;
                /** @description A text to search for. */
                search?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The account's UUID, or `me` for the key's own account. Prefer the UUID from `/v1/accounts/current`.
                 * @example 7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The voices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoiceCatalog"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["Unavailable"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Unavailable"];
        };
    };
    listSipTrunks: {
        parameters: {
            query?: {
                /** @description Rows per page. No maximum is documented. */
                limit?: components["parameters"]["InferredLimit"];
                /** @description Rows to skip. */
                offset?: components["parameters"]["InferredOffset"];
            };
            header?: never;
            path: {
                /**
                 * @description The account's UUID, from `/v1/accounts/current`. Do not send `me` here.
                 * @example 7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638
                 */
                account_id: components["parameters"]["AccountUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trunks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of matches, presumably on all pages. */
                        count: number;
                        items: components["schemas"]["SipTrunk"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["Unavailable"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Unavailable"];
        };
    };
    createSipTrunk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's UUID, from `/v1/accounts/current`. Do not send `me` here.
                 * @example 7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638
                 */
                account_id: components["parameters"]["AccountUuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SipTrunkCreate"];
            };
        };
        responses: {
            200: components["responses"]["SipTrunkCreated"];
            201: components["responses"]["SipTrunkCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["Unavailable"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Unavailable"];
        };
    };
    getSipTrunk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's UUID, from `/v1/accounts/current`. Do not send `me` here.
                 * @example 7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638
                 */
                account_id: components["parameters"]["AccountUuid"];
                /**
                 * @description The trunk's id.
                 * @example 4d5e6f70-8192-4a3b-9c4d-5e6f70819203
                 */
                sip_trunk_id: components["parameters"]["SipTrunkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trunk. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipTrunk"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["Unavailable"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Unavailable"];
        };
    };
    deleteSipTrunk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's UUID, from `/v1/accounts/current`. Do not send `me` here.
                 * @example 7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638
                 */
                account_id: components["parameters"]["AccountUuid"];
                /**
                 * @description The trunk's id.
                 * @example 4d5e6f70-8192-4a3b-9c4d-5e6f70819203
                 */
                sip_trunk_id: components["parameters"]["SipTrunkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            204: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["Unavailable"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Unavailable"];
        };
    };
    updateSipTrunk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's UUID, from `/v1/accounts/current`. Do not send `me` here.
                 * @example 7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638
                 */
                account_id: components["parameters"]["AccountUuid"];
                /**
                 * @description The trunk's id.
                 * @example 4d5e6f70-8192-4a3b-9c4d-5e6f70819203
                 */
                sip_trunk_id: components["parameters"]["SipTrunkId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SipTrunkUpdate"];
            };
        };
        responses: {
            /** @description The trunk as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipTrunk"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["Unavailable"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Unavailable"];
        };
    };
    listSubaccounts: {
        parameters: {
            query?: {
                /** @description True for active subaccounts only, false for disabled ones only. */
                is_active?: boolean;
                /** @description Rows per page. No maximum is documented. */
                limit?: components["parameters"]["Limit"];
                /** @description Rows to skip. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /**
                 * @description The account's UUID, or `me` for the key's own account. Prefer the UUID from `/v1/accounts/current`.
                 * @example 7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Subaccounts that match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of matches, presumably on all pages. */
                        count: number;
                        items: components["schemas"]["Account"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["Unavailable"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Unavailable"];
        };
    };
    createSubaccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's UUID, or `me` for the key's own account. Prefer the UUID from `/v1/accounts/current`.
                 * @example 7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638
                 */
                account_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubaccountCreate"];
            };
        };
        responses: {
            /** @description The new subaccount. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["Unavailable"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Unavailable"];
        };
    };
    getSubaccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's UUID, or `me` for the key's own account. Prefer the UUID from `/v1/accounts/current`.
                 * @example 7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The subaccount's id.
                 * @example 2c84f0a1-93d5-4e7b-b6c8-1f0e2d3a4b5c
                 */
                subaccount_id: components["parameters"]["SubaccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subaccount. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["Unavailable"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Unavailable"];
        };
    };
    updateSubaccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's UUID, or `me` for the key's own account. Prefer the UUID from `/v1/accounts/current`.
                 * @example 7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638
                 */
                account_id: components["parameters"]["AccountId"];
                /**
                 * @description The subaccount's id.
                 * @example 2c84f0a1-93d5-4e7b-b6c8-1f0e2d3a4b5c
                 */
                subaccount_id: components["parameters"]["SubaccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubaccountUpdate"];
            };
        };
        responses: {
            /** @description The subaccount as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["Unavailable"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Unavailable"];
        };
    };
    getCurrentAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["Unavailable"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Unavailable"];
        };
    };
    conversationAnalysisCompleted: {
        parameters: {
            query?: never;
            header: {
                /** @description The sender. It proves nothing; the signature does. */
                "User-Agent": components["parameters"]["WebhookUserAgent"];
                /**
                 * @description The event's id. The same event can be delivered several times; dedupe by this.
                 * @example 6f1d2c3b-4a59-4867-8b9c-0d1e2f3a4b5c
                 */
                "X-Webhook-Event-Id": components["parameters"]["WebhookEventId"];
                /** @description The event, as in the body. */
                "X-Webhook-Event-Type": components["parameters"]["WebhookEventType"];
                /** @description HMAC-SHA256 in lower-case hex, without a prefix; absent if the subscription has no secret. The key is the secret's UTF-8 bytes. The message is the raw body as received, then a full stop, then the text of `X-Webhook-Timestamp`: body first, time last. Never sign a re-serialised body. Compare the lengths first, then in constant time. Once you hold a secret, refuse a delivery without a signature. */
                "X-Webhook-Signature-256"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description When it was signed; absent if the subscription has no secret. Take its text as it is for the signature. For its age, read digits as seconds (as milliseconds from 1e12 on), anything else as ISO 8601.
                 * @example 1776781801
                 */
                "X-Webhook-Timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description The version of the body. */
                "X-Webhook-Version": components["parameters"]["WebhookVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationAnalysisCompletedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookAccepted"];
            401: components["responses"]["WebhookRefused"];
        };
    };
    conversationEnded: {
        parameters: {
            query?: never;
            header: {
                /** @description The sender. It proves nothing; the signature does. */
                "User-Agent": components["parameters"]["WebhookUserAgent"];
                /**
                 * @description The event's id. The same event can be delivered several times; dedupe by this.
                 * @example 6f1d2c3b-4a59-4867-8b9c-0d1e2f3a4b5c
                 */
                "X-Webhook-Event-Id": components["parameters"]["WebhookEventId"];
                /** @description The event, as in the body. */
                "X-Webhook-Event-Type": components["parameters"]["WebhookEventType"];
                /** @description HMAC-SHA256 in lower-case hex, without a prefix; absent if the subscription has no secret. The key is the secret's UTF-8 bytes. The message is the raw body as received, then a full stop, then the text of `X-Webhook-Timestamp`: body first, time last. Never sign a re-serialised body. Compare the lengths first, then in constant time. Once you hold a secret, refuse a delivery without a signature. */
                "X-Webhook-Signature-256"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description When it was signed; absent if the subscription has no secret. Take its text as it is for the signature. For its age, read digits as seconds (as milliseconds from 1e12 on), anything else as ISO 8601.
                 * @example 1776781801
                 */
                "X-Webhook-Timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description The version of the body. */
                "X-Webhook-Version": components["parameters"]["WebhookVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationEndedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookAccepted"];
            401: components["responses"]["WebhookRefused"];
        };
    };
    conversationStarted: {
        parameters: {
            query?: never;
            header: {
                /** @description The sender. It proves nothing; the signature does. */
                "User-Agent": components["parameters"]["WebhookUserAgent"];
                /**
                 * @description The event's id. The same event can be delivered several times; dedupe by this.
                 * @example 6f1d2c3b-4a59-4867-8b9c-0d1e2f3a4b5c
                 */
                "X-Webhook-Event-Id": components["parameters"]["WebhookEventId"];
                /** @description The event, as in the body. */
                "X-Webhook-Event-Type": components["parameters"]["WebhookEventType"];
                /** @description HMAC-SHA256 in lower-case hex, without a prefix; absent if the subscription has no secret. The key is the secret's UTF-8 bytes. The message is the raw body as received, then a full stop, then the text of `X-Webhook-Timestamp`: body first, time last. Never sign a re-serialised body. Compare the lengths first, then in constant time. Once you hold a secret, refuse a delivery without a signature. */
                "X-Webhook-Signature-256"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description When it was signed; absent if the subscription has no secret. Take its text as it is for the signature. For its age, read digits as seconds (as milliseconds from 1e12 on), anything else as ISO 8601.
                 * @example 1776781801
                 */
                "X-Webhook-Timestamp"?: components["parameters"]["WebhookTimestamp"];
                /** @description The version of the body. */
                "X-Webhook-Version": components["parameters"]["WebhookVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationStartedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookAccepted"];
            401: components["responses"]["WebhookRefused"];
        };
    };
}

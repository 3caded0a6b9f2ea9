import { isFromOwnPage } from './request-origin';

const from = (headers: Record<string, string>) => isFromOwnPage({ host: 'truong.example.vn', ...headers });

test.each([
  [{ origin: 'https://truong.example.vn' }],
  [{ 'sec-fetch-site': 'same-origin' }],
  [{ origin: 'http://localhost:3000', host: 'localhost:3000' }],
])('%j is our own page', (headers) => {
  expect(from(headers)).toBe(true);
});

test.each([
  [{}],
  [{ origin: 'null' }],
  [{ origin: 'https://evil.example' }],
  [{ origin: 'https://truong.example.vn.evil.example' }],
  [{ origin: 'https://thcs.truong.example.vn' }],
  [{ origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' }],
  [{ 'sec-fetch-site': 'same-site' }],
  [{ 'sec-fetch-site': 'none' }],
  [{ origin: 'http://localhost:3001', host: 'localhost:3000' }],
])('%j is not', (headers) => {
  expect(from(headers)).toBe(false);
});
